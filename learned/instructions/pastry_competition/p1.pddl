(define (problem pastry-1)
  (:domain pastry-competition)
  (:objects
    Marta Luc Yuki - contestant
    Mr_Boone Ms_Adeyemi - judge
    bench1 bench2 bench3 bench4 - bench
    top_oven deck_oven - oven
    eclair strudel croissant tartlet - pastry
    custard apple praline - filling)
  (:init
    (made-by eclair Marta) (made-by strudel Luc) (made-by tartlet Luc) (made-by croissant Yuki)
    (stands-at Marta bench1) (stands-at Luc bench2) (stands-at Yuki bench3) (bench-free bench4)
    (on-bench eclair bench1) (in-oven strudel top_oven) (on-bench croissant bench3) (on-bench tartlet bench4)
    (oven-free deck_oven) (baked tartlet)
    (hollow eclair) (hollow strudel) (hollow croissant) (hollow tartlet)
    (vegan apple))
  (:goal (and)))
