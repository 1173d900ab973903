(define (problem outpost-p2)
  (:domain outpost)
  (:objects
    pilgrim - rover
    lander mesa delta basin cape trench beacon - waypoint
    clay salt - sample
    tower comet - sight
    full good half low empty - level)
  (:init
    (road lander mesa) (road mesa lander) (road lander delta) (road delta lander)
    (road mesa cape) (road cape mesa) (road delta basin) (road basin delta)
    (road basin trench) (road trench basin) (road trench cape) (road cape trench)
    (road cape beacon) (road beacon cape) (road basin beacon) (road beacon basin)
    (at pilgrim lander) (battery pilgrim full)
    (highest full) (one-less good full) (one-less half good) (one-less low half) (one-less empty low)
    (charger-at lander) (charger-at beacon) (relay-at lander) (relay-at mesa)
    (found-at clay delta) (found-at salt basin)
    (seen-from tower mesa) (seen-from tower cape) (seen-from comet cape))
  (:goal (and)))
