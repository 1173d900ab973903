(define (problem hops-2)
  (:domain hop-harvest)
  (:objects
    Ivy Jack Rolf - worker
    deutz fendt - tractor
    r1 r2 r3 r4 - row
    big_sack small_sack - sack
    kiln_1 kiln_2 - kiln
    hill valley barn - place)
  (:init
    (= (total-cost) 0)
    (at Ivy hill) (at Jack barn) (at Rolf valley) (at deutz hill) (at fendt barn)
    (trailer-empty fendt) (aboard r1 deutz)
    (lane hill barn) (lane barn hill) (lane valley barn) (lane barn valley) (lane hill valley) (lane valley hill)
    (grows r2 hill) (grows r3 valley) (in-kiln r4 kiln_1) (stripped r4) (dried r4)
    (machine barn) (kiln-at kiln_1 barn) (kiln-at kiln_2 barn) (kiln-free kiln_2) (fired kiln_1)
    (sack-empty big_sack) (sack-empty small_sack)
    (bitter r1) (bitter r3))
  (:goal (and)))
