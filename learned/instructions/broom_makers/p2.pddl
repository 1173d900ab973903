(define (problem broom-p2)
  (:domain broom-makers)
  (:objects
    Ana Beat Curt
    b1 b2 b3 b4 b5
    straw rush
    nail door_peg roof_hook)
  (:init
    (maker Ana) (maker Beat) (maker Curt)
    (broom b1) (broom b2) (broom b3) (broom b4) (broom b5)
    (twigs straw) (twigs rush)
    (hook nail) (hook door_peg) (hook roof_hook)
    (hangs b1 nail) (hangs b2 door_peg) (bare roof_hook)
    (with b3 Ana) (with b4 Ana) (with b5 Curt)
    (soaked rush)
    (bound Ana straw b3) (bound Beat straw b1) (trimmed b1))
  (:goal (and)))
