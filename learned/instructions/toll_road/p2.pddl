(define (problem toll-2)
  (:domain toll-road)
  (:objects
    approach bridge island - section
    booth1 booth2 booth3 - booth
    Karl Mona - cashier
    taxi van7 - car
    truck9 - lorry)
  (:init
    (gates booth1 approach bridge) (gates booth2 approach bridge) (gates booth3 bridge island)
    (scales approach)
    (veh-at taxi approach) (veh-at van7 bridge) (veh-at truck9 approach)
    (on-duty Karl booth1) (on-duty Mona booth3)
    (unstaffed booth2)
    (barrier-up booth1) (green-light booth3)
    (has-tag taxi) (red taxi) (foreign truck9))
  (:goal (and)))
