(define (problem fountains-2)
  (:domain fountains)
  (:objects
    Ines Viktor - engineer
    north_basin south_basin cascade rosebowl - fountain
    ring_jet fog_head comet - nozzle
    arch veil spray - figure
    white amber violet - colour)
  (:init
    (eng-at Ines cascade) (eng-at Viktor rosebowl)
    (fitted ring_jet cascade) (fitted fog_head north_basin) (loose comet)
    (clogged fog_head)
    (filled cascade) (filled north_basin) (filled rosebowl)
    (pump-on cascade) (pump-on north_basin)
    (lit cascade white) (lit north_basin unlit) (lit south_basin amber) (lit rosebowl violet))
  (:goal (and)))
