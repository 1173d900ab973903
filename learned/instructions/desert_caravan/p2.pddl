(define (problem caravan-2)
  (:domain desert-caravan)
  (:objects
    north_spring - well
    market pass camp city_gate - place
    c1 c2 c3 c4 - camel
    Omar Hana Tariq - driver
    spices carpets mirrors - load)
  (:init
    (trail north_spring pass) (trail pass north_spring) (trail pass camp) (trail camp pass)
    (trail market camp) (trail camp market) (trail market city_gate) (trail city_gate market)
    (camel-at c1 camp) (camel-at c2 camp) (camel-at c3 market) (camel-at c4 north_spring)
    (riding Omar c1) (driver-at Hana camp) (driver-at Tariq market)
    (strapped carpets c1) (burdened c1)
    (load-at spices market) (load-at mirrors camp)
    (thirsty c2) (thirsty c3) (white c2) (white c4) (fragile mirrors))
  (:goal (and)))
