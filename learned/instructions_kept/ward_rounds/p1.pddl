(define (problem ward-rounds-1)
  (:domain ward-rounds)
  (:objects
    medibot - robot
    hall-ground hall-upper - corridor
    pharmacy kitchen laundry room-101 room-201 room-202 - room
    pharmacy-door door-201 - door
    lift-a - lift
    painkillers insulin - medicine
    lunch - meal
    bedsheets - linen)
  (:init
    (connected hall-ground kitchen) (connected kitchen hall-ground)
    (connected hall-ground laundry) (connected laundry hall-ground)
    (connected hall-ground room-101) (connected room-101 hall-ground)
    (connected hall-upper room-202) (connected room-202 hall-upper)
    (door-between pharmacy-door hall-ground pharmacy) (door-between pharmacy-door pharmacy hall-ground)
    (door-between door-201 hall-upper room-201) (door-between door-201 room-201 hall-upper)
    (lift-stop lift-a hall-ground) (lift-stop lift-a hall-upper)
    (lift-at lift-a hall-upper)
    (door-open door-201)
    (robot-at medibot hall-ground) (tray-empty medibot)
    (item-at painkillers pharmacy) (item-at insulin pharmacy)
    (item-at lunch kitchen) (item-at bedsheets laundry))
  (:goal (and)))
