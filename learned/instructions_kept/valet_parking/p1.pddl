(define (problem valet-parking-1)
  (:domain valet-parking)
  (:objects
    kerb1 kerb2 kerb3 kerb4 - kerb
    anna bruno - valet
    red-car blue-car green-car black-car - car
    white-van - van)
  (:init
    (parked red-car kerb1) (clear red-car)
    (parked white-van kerb2) (behind blue-car white-van) (clear blue-car)
    (parked green-car kerb3) (clear green-car)
    (kerb-free kerb4)
    (with-owner black-car)
    (key-on-board red-car) (key-on-board white-van) (key-on-board blue-car)
    (has-key bruno green-car)
    (on-foot anna) (on-foot bruno))
  (:goal (and)))
