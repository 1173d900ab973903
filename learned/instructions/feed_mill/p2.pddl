(define (problem mill-winter)
  (:domain feed-mill)
  (:objects oats wheat peas molasses - ingredient
            horse_nuts calf_starter duck_crumb - recipe
            north_silo south_silo hopper - bin
            paddle ribbon - mixer
            old_press new_press - press
            stud_farm Kowalczyk petting_zoo - client
            blue_sack paper_sack jute_sack - sack)
  (:init (in-bin oats north_silo) (in-bin wheat south_silo) (in-bin peas hopper) (empty-bin weighbridge)
         (in-mixer molasses paddle)
         (coarse oats) (coarse peas) (fine wheat) (fine molasses)
         (calls-for horse_nuts oats molasses) (calls-for calf_starter wheat molasses) (calls-for duck_crumb peas wheat)
         (mixer-clean ribbon) (running old_press) (die-hot old_press)
         (pelleted duck_crumb) (filled blue_sack duck_crumb) (sewn blue_sack)
         (empty-sack paper_sack) (empty-sack jute_sack))
  (:goal (and)))
