(define (problem archery-1)
  (:domain archery-range)
  (:objects Hamish Yuki - archer
    longbow recurve - bow
    straw_butt stag_butt boar_butt - butt
    field grove - spot
    gold red blue - ring)
  (:init (at-spot Hamish line) (at-spot Yuki shed)
    (holds Hamish longbow) (empty-handed Yuki)
    (strung longbow) (slack recurve) (bow-at recurve shed)
    (facing straw_butt field) (facing stag_butt grove) (facing boar_butt grove)
    (arrows-in stag_butt) (hit Yuki stag_butt blue)
    (cleared straw_butt) (cleared boar_butt))
  (:goal (and)))
