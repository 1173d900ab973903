(define (problem icecream-1)
  (:domain ice_cream_lab)
  (:objects
    b7 b8 b9 - batch
    big_churner mini_churner - churner
    red_tub steel_tub glass_tub - tub
    vanilla pistachio mango - flavour
    Sven Lucia - taster)
  (:init
    (contained b7 red_tub) (contained b8 big_churner) (contained b9 glass_tub)
    (empty mini_churner) (empty steel_tub) (running big_churner)
    (flavoured b7 mango) (flavoured b9 vanilla) (frozen b9) (labelled b9)
    (nutty pistachio) (allergic Sven) (= (total-cost) 0))
  (:goal (and)))
