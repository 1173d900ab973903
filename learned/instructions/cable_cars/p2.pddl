(define (problem cable-p2)
  (:domain cable-cars)
  (:objects Base Forest Glacier Peak - station
            cabin-a cabin-b - gondola
            chair-x chair-y - chairlift
            Mia Noah Otto Pia - skier
            Rolf Tess - mechanic)
  (:init (cable Base Forest) (cable Forest Base) (cable Forest Glacier) (cable Glacier Forest)
         (cable Glacier Peak) (cable Peak Glacier)
         (stopped-at cabin-a Base) (stopped-at cabin-b Peak) (stopped-at chair-x Forest) (stopped-at chair-y Glacier)
         (doors-open cabin-b) (iced cabin-b) (iced chair-y) (inspected chair-x)
         (blue cabin-a) (blue chair-x) (red cabin-b) (red chair-y)
         (waiting Mia Base) (waiting Noah Base) (waiting Otto Peak) (aboard Pia chair-x)
         (waiting Rolf Base) (waiting Tess Glacier)
         (lit Peak) (lit Glacier))
  (:goal (and)))
