(define (problem olive_1)
  (:domain olive_press)
  (:objects
    Nino Carla - hand
    crate1 crate2 crate3 crate4 - crate
    old_mill new_mill - mill
    tank_a tank_b tank_c - tank
    yard washroom millroom - spot)
  (:init
    (hand_at Nino yard) (hand_at Carla millroom) (free Nino) (free Carla)
    (crate_at crate1 yard) (crate_at crate2 yard) (crate_at crate3 washroom) (rinsed crate4) (in_hopper crate4 new_mill)
    (mill_at old_mill millroom) (mill_at new_mill millroom)
    (hopper_empty old_mill) (stopped old_mill) (running new_mill)
    (tank_empty tank_a) (tank_empty tank_b) (tank_empty tank_c)
    (green crate1) (green crate3) (black crate2) (black crate4)
    (tap washroom))
  (:goal (and)))
