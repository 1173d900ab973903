(define (problem maze-2)
  (:domain hedge-maze)
  (:objects k1 k2 k3 - keeper
    twin_a twin_b - visitor
    nw ne mid sw se - spot
    north west south east inner - gate
    clippers saw broom - tool)
  (:init (in k1 mid) (in k2 ne) (in k3 ne) (in twin_a mid) (in twin_b se)
    (joins north nw ne) (joins north ne nw) (joins west nw sw) (joins west sw nw)
    (joins south sw se) (joins south se sw) (joins east ne se) (joins east se ne)
    (joins inner mid nw) (joins inner nw mid)
    (shut inner) (shut east)
    (follows twin_a k1) (solo k2) (solo k3)
    (overgrown sw) (overgrown se) (overgrown nw)
    (cutter clippers) (cutter saw)
    (lies clippers mid) (carries k2 saw) (lies broom sw))
  (:goal (and)))
