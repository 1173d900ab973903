(define (problem fire1)
  (:domain FireBrigade)
  (:objects
    ladder1 pumper2 - engine
    red_watch blue_watch - crew
    station_main - station
    school bakery mill - building
    river - water)
  (:init
    (= (total-cost) 0)
    (Road station_main school) (Road school station_main) (Road station_main bakery) (Road bakery station_main)
    (Road school mill) (Road mill school) (Road bakery river) (Road river bakery) (Road river mill) (Road mill river)
    (HasLadder ladder1)
    (At ladder1 station_main) (At pumper2 bakery)
    (Riding red_watch ladder1) (Posted blue_watch bakery)
    (HoseLaid pumper2 bakery) (TankFull ladder1)
    (Burning school) (Burning mill))
  (:goal (and)))
