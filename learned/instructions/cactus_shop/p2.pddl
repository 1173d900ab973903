(define (problem cactus-p2)
  (:domain cactus_shop)
  (:objects
    Vera Hugo Ling - clerk
    aloe1 aloe2 saguaro - plant
    pot1 pot2 pot3 pot4 - pot
    Dana Emil Farid - buyer
    sill door_step shelf - spot)
  (:init
    (potted aloe1 pot1) (potted aloe2 pot2) (potted saguaro pot3) (spare pot4)
    (pot_on pot1 shelf) (pot_on pot2 door_step) (pot_on pot3 shelf) (pot_on pot4 sill)
    (sunny sill) (sunny door_step)
    (watered aloe2) (flowering aloe2)
    (ordered_by saguaro Dana) (ordered_by aloe1 Emil)
    (in_store aloe1) (in_store aloe2) (in_store saguaro)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
