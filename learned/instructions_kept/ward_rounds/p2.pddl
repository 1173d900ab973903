(define (problem ward-rounds-2)
  (:domain ward-rounds)
  (:objects
    nurse-bot cargo-bot - robot
    north-wing south-wing basement - corridor
    icu surgery store canteen - room
    fire-door icu-door - door
    service-lift - lift
    antibiotics - medicine
    towels gowns - linen
    soup - meal)
  (:init
    (connected basement store) (connected store basement)
    (connected south-wing surgery) (connected surgery south-wing)
    (connected south-wing canteen) (connected canteen south-wing)
    (door-between fire-door north-wing south-wing) (door-between fire-door south-wing north-wing)
    (door-between icu-door north-wing icu) (door-between icu-door icu north-wing)
    (lift-stop service-lift basement) (lift-stop service-lift south-wing)
    (lift-at service-lift south-wing)
    (door-open fire-door)
    (robot-at nurse-bot north-wing) (carrying nurse-bot antibiotics)
    (robot-at cargo-bot basement) (tray-empty cargo-bot)
    (item-at towels store) (item-at gowns store) (item-at soup canteen))
  (:goal (and)))
