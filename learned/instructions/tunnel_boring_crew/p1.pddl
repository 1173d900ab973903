(define (problem tunnel-1)
  (:domain tunnelling)
  (:objects
    mole - tbm
    day_shift night_shift - crew
    train1 train2 - train
    mouth - portal
    ring1 ring2 ring3 ring4 ring5 - ring)
  (:init
    (next mouth ring1) (next ring1 ring2) (next ring2 ring3) (next ring3 ring4) (next ring4 ring5)
    (dug mouth) (dug ring1) (dug ring2)
    (at mole ring2) (sharp mole)
    (at day_shift ring1) (at night_shift mouth)
    (at train1 ring2) (at train2 mouth) (laden train2)
    (muck ring2) (surveyed ring1)
    (wet ring1) (wet ring3))
  (:goal (and)))
