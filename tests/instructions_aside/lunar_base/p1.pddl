(define (problem lunar-p1)
  (:domain lunarBase)
  (:objects
    alpha beta - habitat
    pad rim mine - site
    Moonbug Hopper - rover
    cell1 cell2 cell3 - battery
    o2_crate food_crate - crate
    basalt breccia - rock
    dish_n dish_s - antenna)
  (:init
    (track alpha pad) (track pad alpha) (track pad beta) (track beta pad)
    (track pad rim) (track rim pad) (track rim mine) (track mine rim)
    (track alpha mine) (track mine alpha)
    (pos Moonbug alpha) (pos Hopper pad)
    (fitted cell1 Moonbug) (fitted cell2 Hopper) (juiced cell1) (juiced cell3)
    (stored alpha cell3) (stored pad o2_crate) (hauls Moonbug food_crate)
    (stored mine basalt) (stored rim breccia)
    (mast dish_n rim) (mast dish_s beta) (upright dish_s)
    (sealed beta)
    (= (total-cost) 0))
  (:goal (and)))
