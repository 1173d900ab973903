(define (problem cape_2)
  (:domain launch_site)
  (:objects r1 r2 r3 - rocket east_pad west_pad - pad shed_a shed_b - hangar
    crew_pod lander - payload Kim Odette Raj - officer
    valves batteries - system methane lox - propellant)
  (:init (= (total-cost) 0)
    (rocket_at r1 east_pad) (filled r1 methane) (rocket_at r2 shed_a) (rocket_at r3 shed_b)
    (runs_on r1 methane) (runs_on r1 lox) (runs_on r2 methane) (runs_on r2 lox) (runs_on r3 methane) (runs_on r3 lox)
    (vacant west_pad) (mated lander r3) (waiting crew_pod)
    (trained Kim valves) (trained Odette valves) (trained Odette batteries) (trained Raj batteries))
  (:goal (and))
  (:metric minimize (total-cost)))
