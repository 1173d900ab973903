(define (problem cape_1)
  (:domain launch_site)
  (:objects Ariel Comet - rocket pad39 pad40 - pad big_hangar - hangar
    telescope weather_sat probe - payload Ines Boris - officer
    engines guidance - system kerosene oxygen hydrogen - propellant)
  (:init (= (total-cost) 0)
    (rocket_at Ariel big_hangar) (runs_on Ariel kerosene) (runs_on Ariel oxygen)
    (rocket_at Comet pad40) (runs_on Comet hydrogen) (runs_on Comet oxygen) (filled Comet oxygen)
    (vacant pad39) (arm_out pad40)
    (mated weather_sat Comet) (waiting telescope) (waiting probe)
    (trained Ines engines) (trained Ines guidance) (trained Boris engines)
    (signed Boris Comet engines))
  (:goal (and))
  (:metric minimize (total-cost)))
