(define (problem juice-bar-1)
  (:domain juice-bar)
  (:objects
    left right - arm
    glass1 glass2 glass3 - glass
    shaker1 - shaker
    orange-juice mango-juice lemonade - ingredient
    tap1 tap2 tap3 - dispenser)
  (:init
    (dispenses tap1 orange-juice) (dispenses tap2 mango-juice) (dispenses tap3 lemonade)
    (on-counter glass1) (empty glass1) (clean glass1)
    (on-counter glass2) (empty glass2)
    (holding left glass3) (contains glass3 lemonade)
    (arm-empty right)
    (on-counter shaker1) (empty shaker1) (clean shaker1))
  (:goal (and)))
