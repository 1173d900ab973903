(define (problem shelf-fetchers-2)
  (:domain shelf-fetchers)
  (:objects
    amber cobalt - robot
    main-charger - charger
    packing-desk returns-desk - station
    row-a row-b - aisle
    toy-pod shoe-pod - pod
    sneakers boots kite puzzle - item
    small-box flat-box big-box - box)
  (:init
    (robot-at amber row-a) (carrying amber toy-pod) (charged amber)
    (robot-at cobalt main-charger) (unloaded cobalt)
    (pod-at shoe-pod row-b)
    (on-pod sneakers shoe-pod) (on-pod boots shoe-pod) (on-pod kite toy-pod)
    (packed puzzle big-box)
    (box-at small-box packing-desk) (box-at flat-box returns-desk) (box-at big-box packing-desk)
    (sealed big-box))
  (:goal (and)))
