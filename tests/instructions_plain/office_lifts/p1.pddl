(define (problem elevators-p1)
  (:domain elevators)
  (:objects
    basement lobby floor1 floor2 floor3 roof - floor
    main_lift - fast-lift
    freight_lift - slow-lift
    anna bilal carmen dmitri cleaner - passenger)
  (:init
    (above lobby basement) (above floor1 basement) (above floor2 basement) (above floor3 basement) (above roof basement) (above floor1 lobby) (above floor2 lobby) (above floor3 lobby) (above roof lobby) (above floor2 floor1) (above floor3 floor1) (above roof floor1) (above floor3 floor2) (above roof floor2) (above roof floor3)
    (reachable-floor main_lift lobby) (reachable-floor main_lift floor1) (reachable-floor main_lift floor2) (reachable-floor main_lift floor3)
    (reachable-floor freight_lift basement) (reachable-floor freight_lift lobby) (reachable-floor freight_lift floor2) (reachable-floor freight_lift roof)
    (lift-at main_lift lobby) (lift-at freight_lift basement) (door-open freight_lift)
    (passenger-at anna lobby) (passenger-at bilal floor3) (passenger-at carmen floor2)
    (boarded dmitri main_lift) (passenger-at cleaner basement)
    (vip carmen))
  (:goal (and)))
