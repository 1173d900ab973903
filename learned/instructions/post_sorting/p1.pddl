(define (problem hub1)
  (:domain mailhub)
  (:objects
    p17 p18 p23 p24 p31 - parcel
    binA binB - bin
    belt1 belt2 - belt
    big-truck small-truck - truck
    lyon nice metz - city)
  (:init
    (armfree)
    (feeds belt1 binA) (feeds belt2 binB)
    (running belt1)
    (shut small-truck)
    (bound big-truck lyon) (bound small-truck nice)
    (lies p17 belt1) (bound p17 lyon) (express p17)
    (lies p18 belt1) (bound p18 nice)
    (lies p23 binA) (bound p23 lyon) (stamped p23)
    (lies p24 binB) (bound p24 metz) (express p24)
    (lies p31 big-truck) (bound p31 nice) (stamped p31))
  (:goal (and)))
