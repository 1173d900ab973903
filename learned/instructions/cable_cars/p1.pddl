(define (problem cable-p1)
  (:domain cable-cars)
  (:objects valley midway summit - station
            g1 g2 g3 - gondola
            anna bruno clara - skier
            gus - mechanic)
  (:init (cable valley midway) (cable midway valley) (cable midway summit) (cable summit midway)
         (stopped-at g1 valley) (stopped-at g2 summit) (stopped-at g3 valley)
         (doors-open g1) (iced g3) (red g1) (blue g2) (red g3)
         (waiting anna valley) (waiting bruno summit) (waiting gus valley) (aboard clara g2)
         (lit valley))
  (:goal (and)))
