(define (problem fireworks-1)
  (:domain fireworks)
  (:objects
    Ana Benji - crew
    comet peony willow - rocket
    volcano cascade - fountain
    tube1 tube2 tube3 - launcher
    barge pier shed - zone
    red green gold - colour)
  (:init
    (at Ana shed) (at Benji pier)
    (path shed pier) (path pier shed) (path pier barge) (path barge pier)
    (pos tube1 barge) (pos tube2 barge) (pos tube3 pier)
    (empty tube1) (empty tube2) (ldd peony tube3)
    (stored comet shed) (stored willow shed) (stored volcano pier) (has Benji cascade)
    (col comet red) (col peony green) (col willow gold) (col volcano red) (col cascade gold)
    (cleared pier))
  (:goal (and)))
