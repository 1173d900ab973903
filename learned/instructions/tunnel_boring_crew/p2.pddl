(define (problem tunnel-2)
  (:domain tunnelling)
  (:objects
    Berta Gerda - tbm
    alpha bravo - crew
    loco - train
    shaft - portal
    n1 n2 n3 s1 s2 - ring)
  (:init
    (next shaft n1) (next n1 n2) (next n2 n3) (next shaft s1) (next s1 s2)
    (dug shaft) (dug n1)
    (at Berta n1) (at Gerda shaft) (sharp Gerda)
    (at alpha n1) (at bravo shaft) (at loco shaft) (laden loco)
    (muck n1) (lined shaft) (surveyed shaft)
    (wet n2) (wet s1))
  (:goal (and)))
