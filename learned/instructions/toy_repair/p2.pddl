(define (problem toy-repair-2) (:domain toy-repair)
  (:objects tractor tipper - vehicle elephant bunny mouse - plush
    axle motor ear button - part Grandma Tess - repairer
    window_desk back_desk - desk top_shelf low_shelf - shelf blue grey pink - colour)
  (:init (= (total-cost) 0)
    (holding Grandma elephant) (toy-on tractor back_desk) (toy-on tipper top_shelf) (toy-on bunny low_shelf) (toy-on mouse window_desk)
    (part-on axle back_desk) (part-on motor low_shelf) (part-on ear window_desk) (part-on button top_shelf)
    (sits-at Grandma window_desk) (sits-at Tess back_desk) (busy Grandma) (idle Tess)
    (broken elephant) (broken tractor) (broken tipper) (working bunny) (working mouse) (tested mouse)
    (in-bits elephant) (whole tractor) (whole tipper) (whole bunny) (whole mouse)
    (suits axle tractor) (suits axle tipper) (suits motor tractor) (suits motor tipper) (suits ear elephant) (suits ear bunny) (suits button mouse) (suits button elephant)
    (coloured elephant grey) (coloured tractor blue) (coloured tipper blue) (coloured bunny pink) (coloured mouse grey))
  (:goal (and)))
