(define (problem windmills_2)
  (:domain windmills)
  (:objects
    Agnes Walter - miller
    north_mill hill_mill post_mill - mill
    bag_a bag_b bag_c bag_d bag_e - sack
    barley oats wheat - grain
    coarse medium fine - grade)
  (:init
    (miller_at Agnes hill_mill) (miller_at Walter post_mill)
    (sack_in bag_a hill_mill) (sack_in bag_b hill_mill) (sack_in bag_c post_mill)
    (sack_in bag_d north_mill) (sack_in bag_e north_mill)
    (holds_grain bag_a barley) (holds_grain bag_b oats) (holds_grain bag_c barley)
    (holds_grain bag_d wheat) (holds_grain bag_e oats)
    (turning hill_mill) (sails_set hill_mill) (facing_wind hill_mill) (stones_sharp hill_mill)
    (brake_on post_mill) (sails_set post_mill) (stones_sharp post_mill)
    (brake_on north_mill))
  (:goal (and)))
