(define (problem zip-p2)
  (:domain zip-line-park)
  (:objects
    base stage1 stage2 summit - platform
    z1 z2 z3 - line
    g1 g2 g3 g4 - harness
    Lotte Lars Olaf aunt_May - guest
    Suzi Pim - guide)
  (:init
    (is-ladder base stage1) (is-ladder stage1 base) (is-ladder stage1 stage2) (is-ladder stage2 stage1)
    (is-ladder stage2 summit) (is-ladder summit stage2)
    (is-run z1 summit stage2) (is-run z2 stage2 base) (is-run z3 summit base)
    (is-open z1) (is-closed z2) (is-open z3)
    (is-at Lotte base) (is-at Lars base) (is-at Olaf summit) (is-at aunt_May stage1)
    (is-at Suzi stage2) (is-at Pim base)
    (is-child-size g3) (is-child-size g4)
    (is-spare g1) (is-wearing Lars g3) (is-wearing Olaf g2) (is-checked g2) (is-spare g4)
    (is-nervous aunt_May) (is-nervous Lotte))
  (:goal (and)))
