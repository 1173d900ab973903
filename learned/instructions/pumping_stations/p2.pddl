(define (problem pumping-2)
  (:domain pumping)
  (:objects
    ps-north ps-east ps-west - station
    eng1 eng2 eng3 - engineer
    p1 p2 p3 p4 - pump
    v1 v2 v3 v4 - valve)
  (:init
    (road ps-north ps-east) (road ps-east ps-north) (road ps-east ps-west) (road ps-west ps-east)
    (on-site eng1 ps-north) (on-site eng2 ps-north) (on-site eng3 ps-west)
    (installed p1 ps-north) (installed p2 ps-east) (installed p3 ps-east) (installed p4 ps-west)
    (installed v1 ps-north) (installed v2 ps-east) (installed v3 ps-east) (installed v4 ps-west)
    (running p2) (primed p2) (running p4) (primed p4) (broken p3) (broken v4)
    (opened v2) (opened v4) (flooded ps-north) (flooded ps-west)
    (electric p2) (electric p3))
  (:goal (and)))
