(define (problem garage-p1)
  (:domain garage)
  (:objects
    yard - bay
    lift_1 lift_2 - liftbay
    beetle mini pickup - car
    gus rita - mechanic
    wrench impactgun - tool
    tyre_b tyre_m tyre_p spare1 winter1 - tyre)
  (:init
    (inbay yard beetle) (inbay yard pickup) (inbay lift_1 mini) (raised mini)
    (workingin gus yard) (workingin rita lift_1)
    (holds rita wrench)
    (lying impactgun yard) (lying spare1 lift_2) (lying winter1 yard)
    (mounted tyre_b beetle) (mounted tyre_m mini) (mounted tyre_p pickup)
    (worn tyre_b) (worn tyre_p)
    (oilfresh pickup)
    (incharge gus beetle) (incharge rita mini) (incharge gus pickup)
    (= (total-cost) 0))
  (:goal (and)))
