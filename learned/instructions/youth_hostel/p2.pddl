(define (problem yhostel-june)
  (:domain yhostel)
  (:objects
    g1 g2 g3 - hiker
    g4 g5 - cyclist
    d10 d20 d30 - dorm
    lk_a lk_b - lkr
    b1 b2 b3 - bag)
  (:init
    (slp g1 d10) (slp g2 d10) (slp g4 d20) (at-desk g3) (at-desk g5)
    (paid g1) (paid g2) (paid g4)
    (own g1 b1) (own g3 b2) (own g5 b3)
    (bag-in b1 lk_a) (bag-desk b2) (bag-desk b3)
    (free lk_b) (opn lk_a)
    (sheets d10) (sheets d20))
  (:goal (and)))
