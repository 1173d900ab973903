(define (problem tyres-2)
  (:domain tyreyard)
  (:objects
    r2 r4 r6 - robot
    tractor_tyre van_tyre scooter_tyre taxi_tyre bus_tyre - tyre
    gate rack puddle - zone)
  (:init
    (rob-at r2 gate) (rob-at r4 rack) (rob-at r6 shredder)
    (empty-claw r2) (empty-claw r6) (grips r4 taxi_tyre)
    (charged r2) (charged r4)
    (tyre-at tractor_tyre gate) (tyre-at van_tyre rack) (tyre-at scooter_tyre puddle) (tyre-at bus_tyre shredder)
    (checked van_tyre) (checked bus_tyre)
    (bald bus_tyre) (bald taxi_tyre) (lorry-size tractor_tyre) (lorry-size bus_tyre))
  (:goal (and)))
