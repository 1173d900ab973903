(define (problem camp-p2)
  (:domain refugee-camp-supply)
  (:objects hub - depot sectorA sectorB sectorC - sector west_gate - gate well-1 well-2 - well
    t1 t2 - truck
    beans oil - foodcrate bandages vaccine - medcrate
    medics volunteers - team
    Amari Barzani Chol - family)
  (:init (road hub west_gate) (road west_gate hub) (road west_gate sectorA) (road sectorA west_gate)
    (road sectorA sectorB) (road sectorB sectorA) (road sectorB sectorC) (road sectorC sectorB)
    (road sectorA well-1) (road well-1 sectorA) (road sectorC well-2) (road well-2 sectorC)
    (at t1 hub) (at t2 sectorB) (room-on t1) (room-on t2) (fuelled t1)
    (at beans hub) (at oil sectorA) (at bandages hub) (at vaccine west_gate)
    (at medics west_gate) (at volunteers sectorB)
    (inspected beans) (perishable vaccine) (perishable beans) (chlorinated well-2)
    (large-family Amari) (large-family Chol)
    (lives-in Amari sectorB) (lives-in Barzani sectorC) (registered Amari) (registered Barzani) (unhoused Chol))
  (:goal (and)))
