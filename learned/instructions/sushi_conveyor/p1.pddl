(define (problem sushi-lunch)
  (:domain sushi-belt)
  (:objects
    hatch - hatch
    b1 b2 b3 b4 - beltspot
    stool1 stool2 stool3 - seat
    Mr_Ito Clara Ben - guest
    Kei - cook
    plate_red plate_blue plate_gold - plate)
  (:init
    (on-belt plate_red b1) (on-belt plate_blue hatch) (in-front plate_gold stool3)
    (freeSpot b2) (freeSpot b3) (freeSpot b4)
    (next hatch b1) (next b1 b2) (next b2 b3) (next b3 b4) (next b4 hatch)
    (reaches stool1 b1) (reaches stool2 b2) (reaches stool3 b4)
    (stands-at Kei hatch)
    (sits Clara stool1) (sits Ben stool3) (at-door Mr_Ito) (emptySeat stool2)
    (holds plate_red maki) (bare plate_blue) (washed plate_blue) (holds plate_gold tempura)
    (had Ben nigiri) (lidded plate_red) (golden plate_gold) (vip Mr_Ito)
    (= (total-cost) 0))
  (:goal (and)))
