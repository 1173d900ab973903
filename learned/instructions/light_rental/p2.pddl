(define (problem light-rental-2)
  (:domain light-rental)
  (:objects
    shelf-a shelf-b workbench front-desk van-dock - plc
    par-a par-b - par
    strobe-x - strobe
    mh-left mh-right - mhead
    case-1 case-2 case-3 trunk - cs
    ms-lindqvist dj-tomo - cust
    congo magenta straw - gelc)
  (:init
    (at par-a shelf-a) (at par-b shelf-a) (in-cs strobe-x trunk)
    (at mh-left workbench) (at mh-right shelf-b)
    (at case-1 shelf-a) (at case-2 workbench) (at trunk front-desk) (out-with case-3 dj-tomo)
    (lid-open case-1) (lid-open case-2) (lid-shut trunk) (lid-shut case-3)
    (gel par-a congo) (gel par-b straw) (gel strobe-x clear) (gel mh-left clear) (gel mh-right clear)
    (bulb-ok par-a) (bulb-ok strobe-x) (bulb-ok mh-right)
    (bulb-blown par-b) (bulb-blown mh-left)
    (tested par-a) (tested strobe-x)
    (booked par-a ms-lindqvist) (booked par-b ms-lindqvist) (booked mh-right ms-lindqvist)
    (booked strobe-x dj-tomo) (booked mh-left dj-tomo)
    (small case-1) (small case-2) (small case-3) (big trunk)
    (powered workbench) (serving front-desk))
  (:goal (and)))
