(define (problem old_house)
  (:domain home_hub)
  (:objects
    studio bath attic garage - room
    grandpa yusuf - person
    door1 door2 door3 - door
    lamp1 lamp2 lamp3 - lamp
    stove boiler - heater
    radio printer charger - device)
  (:init
    (= (total-cost) 0)
    (door_between door1 studio bath) (door_between door1 bath studio)
    (door_between door2 studio attic) (door_between door2 attic studio)
    (door_between door3 studio garage) (door_between door3 garage studio)
    (door_shut door1) (door_shut door2)
    (dev_room lamp1 studio) (dev_room stove studio) (dev_room radio studio)
    (dev_room lamp2 bath) (dev_room boiler bath)
    (dev_room lamp3 attic) (dev_room printer attic)
    (dev_room charger garage)
    (dev_on lamp2) (dev_on stove) (dev_on radio) (dev_on charger)
    (blind_down studio) (blind_down attic)
    (vac_at studio) (swept garage)
    (who_where grandpa studio) (who_where yusuf attic))
  (:goal (and)))
