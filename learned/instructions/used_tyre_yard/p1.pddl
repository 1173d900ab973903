(define (problem tyres-1)
  (:domain tyreyard)
  (:objects
    gripsy dozer - robot
    t1 t2 t3 t4 t5 - tyre
    north-pile south-pile shed - zone)
  (:init
    (rob-at gripsy north-pile) (rob-at dozer charger)
    (empty-claw gripsy) (grips dozer t5) (charged gripsy)
    (tyre-at t1 north-pile) (tyre-at t2 north-pile) (tyre-at t3 south-pile) (tyre-at t4 shed)
    (checked t4) (washed t4)
    (bald t1) (bald t3) (lorry-size t2) (lorry-size t3))
  (:goal (and)))
