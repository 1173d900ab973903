(define (problem grain-p2)
  (:domain grain-silos)
  (:objects
    depot quay field - loc
    s1 s2 s3 s4 - silo
    t1 t2 - truck
    w1 w2 - wheat
    b1 b2 - barley
    m1 - maize)
  (:init
    (site s1 depot) (site s2 depot) (site s3 quay) (site s4 quay)
    (in w1 s1) (in b1 s3) (vacant s2) (vacant s4) (swept s4)
    (pile w2 field) (pile b2 field) (on-trk m1 t2)
    (trk-at t1 field) (mt t1) (trk-at t2 depot)
    (fan-on s1) (fan-on s3) (smpl b1)
    (= (total-cost) 0))
  (:goal (and)))
