(define (problem cave-p2)
  (:domain cave)
  (:objects
    a1 a2 a3 a4 b1 b2 b3 b4 c1 c2 c3 c4 - tile
    green-key yellow-key - key
    green-gate yellow-gate - gate
    ruby emerald opal - chip)
  (:init
    (next-to a1 a2) (next-to a2 a1) (next-to a1 b1) (next-to b1 a1) (next-to a2 a3) (next-to a3 a2)
    (next-to a2 b2) (next-to b2 a2) (next-to a3 a4) (next-to a4 a3) (next-to a3 b3) (next-to b3 a3)
    (next-to a4 b4) (next-to b4 a4) (next-to b1 b2) (next-to b2 b1) (next-to b1 c1) (next-to c1 b1)
    (next-to b2 b3) (next-to b3 b2) (next-to b2 c2) (next-to c2 b2) (next-to b3 b4) (next-to b4 b3)
    (next-to b3 c3) (next-to c3 b3) (next-to b4 c4) (next-to c4 b4) (next-to c1 c2) (next-to c2 c1)
    (next-to c2 c3) (next-to c3 c2) (next-to c3 c4) (next-to c4 c3)
    (standing-on a1) (water b2) (water b3) (lava c2)
    (gate-on green-gate a4) (blocked a4) (gate-on yellow-gate c4) (blocked c4)
    (opens green-key green-gate) (opens yellow-key yellow-gate) (key-on green-key c1) (key-on yellow-key b4)
    (chip-on ruby a4) (chip-on emerald c4) (chip-on opal a3))
  (:goal (and)))
