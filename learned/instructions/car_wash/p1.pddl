(define (problem car-wash-1)
  (:domain car-wash)
  (:objects beetle taxi hearse - car
            camper - van
            bay1 bay2 bay3 - bay
            Ines Bogdan - worker)
  (:init (queuing beetle) (queuing hearse) (queuing camper)
         (in-bay taxi bay2) (foamed taxi) (paid hearse)
         (bay-free bay1) (bay-free bay3)
         (tall bay3) (has-waxer bay1)
         (works-in Ines bay1) (works-in Bogdan bay2)
         (dry beetle) (dry hearse) (dry camper))
  (:goal (and)))
