(define (problem sleeper-1)
  (:domain sleeper-train)
  (:objects
    olga viktor mrs-lind - passenger
    bela - attendant
    b11 b12 b21 b22 - berth
    car-1 car-2 diner - car
    trunk violin-case - luggage)
  (:init
    (coupled car-1 car-2) (coupled car-2 car-1) (coupled car-2 diner) (coupled diner car-2)
    (berth-of b11 car-1) (berth-of b12 car-1) (berth-of b21 car-2) (berth-of b22 car-2)
    (upper b12) (upper b22)
    (is-made b11) (is-made b21)
    (is-in bela diner) (is-in olga diner) (is-up olga) (is-in viktor car-2) (is-up viktor)
    (is-in mrs-lind car-1) (lies-in mrs-lind b11) (is-taken b11) (is-asleep mrs-lind)
    (ticket-checked mrs-lind) (blinds-down car-1) (lights-out car-1)
    (bag-in trunk diner) (bag-in violin-case car-2))
  (:goal (and)))
