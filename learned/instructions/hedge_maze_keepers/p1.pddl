(define (problem maze-1)
  (:domain hedge-maze)
  (:objects Basil Hazel - keeper
    MrFinch Lulu - visitor
    entrance fountain dead_end sundial centre - spot
    oak_gate iron_gate wicket arch - gate
    shears lantern - tool)
  (:init (in Basil entrance) (in Hazel fountain) (in MrFinch dead_end) (in Lulu centre)
    (joins oak_gate entrance fountain) (joins oak_gate fountain entrance)
    (joins iron_gate fountain sundial) (joins iron_gate sundial fountain)
    (joins wicket sundial centre) (joins wicket centre sundial)
    (joins arch fountain dead_end) (joins arch dead_end fountain)
    (shut iron_gate) (shut wicket) (solo Basil) (solo Hazel)
    (overgrown dead_end) (overgrown sundial) (overgrown centre)
    (cutter shears) (carries Basil shears) (lies lantern fountain))
  (:goal (and)))
