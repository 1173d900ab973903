(define (problem valet-parking-2)
  (:domain valet-parking)
  (:objects
    north-kerb south-kerb hotel-kerb - kerb
    paul rita - valet
    volvo mini jeep fiat - car
    brown-van grey-van - van)
  (:init
    (parked volvo north-kerb) (behind mini volvo) (clear mini)
    (parked brown-van south-kerb) (behind jeep brown-van) (clear jeep)
    (kerb-free hotel-kerb)
    (with-owner fiat)
    (driving rita grey-van) (has-key rita grey-van)
    (has-key paul jeep)
    (key-on-board volvo) (key-on-board mini) (key-on-board brown-van)
    (on-foot paul))
  (:goal (and)))
