(define (problem pastry-2)
  (:domain pastry-competition)
  (:objects
    Ines Otto - contestant
    Chef_Rao - judge
    left_bench mid_bench right_bench - bench
    oven-a oven-b - oven
    macaron-1 macaron-2 brioche danish - pastry
    raspberry pistachio lemon_curd - filling)
  (:init
    (made-by macaron-1 Ines) (made-by danish Ines) (made-by macaron-2 Otto) (made-by brioche Otto)
    (stands-at Ines left_bench) (stands-at Otto right_bench) (bench-free mid_bench)
    (on-bench macaron-1 left_bench) (on-bench macaron-2 right_bench) (in-oven brioche oven-a) (on-display danish)
    (oven-free oven-b) (baked danish) (baked macaron-2) (filled-with danish raspberry)
    (hollow macaron-1) (hollow macaron-2) (hollow brioche)
    (vegan raspberry) (vegan pistachio))
  (:goal (and)))
