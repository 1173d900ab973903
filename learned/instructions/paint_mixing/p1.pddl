(define (problem paint-1)
  (:domain paint_mixing)
  (:objects tinA tinB pot1 pot2 - tin
    red yellow blue - pigment
    white orange green purple - shade
    Fay Gus - clerk
    MrsHall Dev - customer)
  (:init (big tinA) (big tinB) (small pot1) (small pot2)
    (makes red yellow orange) (makes blue yellow green) (makes red blue purple)
    (shade_of tinA white) (shade_of tinB orange) (shade_of pot1 white) (shade_of pot2 green)
    (open tinA) (dosed Fay pot1 red)
    (labelled tinB) (on_counter tinB) (given pot2 Dev))
  (:goal (and)))
