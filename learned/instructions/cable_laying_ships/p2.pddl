(define (problem cable2)
  (:domain cable_ships)
  (:objects
    Vega Lyra Orion - ship
    bergen lerwick aberdeen - port
    bank - sea
    north_leg mid_leg south_leg - leg
    thick_one thin_one old_one - cable
    booster_1 booster_2 - rep)
  (:init
    (at_s Vega bergen) (at_s Lyra lerwick) (at_s Orion aberdeen)
    (rt bergen lerwick) (rt lerwick bergen) (rt lerwick bank) (rt bank lerwick) (rt aberdeen lerwick) (rt lerwick aberdeen)
    (rt bank bergen) (rt bergen bank)
    (ends north_leg bergen lerwick) (ends north_leg lerwick bergen) (ends mid_leg lerwick bank) (ends mid_leg bank lerwick)
    (ends south_leg aberdeen lerwick) (ends south_leg lerwick aberdeen)
    (laid old_one north_leg) (buried north_leg) (bare mid_leg) (bare south_leg)
    (in_tank thin_one Lyra) (on_quay thick_one aberdeen)
    (tank_mt Vega) (tank_mt Orion) (plough Orion) (plough Lyra)
    (rep_quay booster_1 aberdeen) (rep_quay booster_2 bergen)
    (faulty old_one) (faulty thin_one) (armoured thick_one))
  (:goal (and)))
