(define (problem lan-p1)
  (:domain home_lan)
  (:objects
    router switch_a switch_b nas printer cam1 cam2 lap_kim lap_joe - device
    kim joe landlord - person)
  (:init
    (accepts_plugs router) (accepts_plugs switch_a) (accepts_plugs switch_b) (accepts_plugs nas)
    (is_plugged_into switch_a router) (is_plugged_into switch_b router)
    (is_plugged_into nas switch_a) (is_plugged_into printer switch_a) (is_plugged_into lap_kim switch_a)
    (is_plugged_into cam1 switch_b) (is_plugged_into cam2 switch_b)
    (has_no_uplink router) (has_no_uplink lap_joe)
    (is_powered router) (is_powered switch_a) (is_powered nas) (is_powered cam1) (is_powered lap_joe)
    (is_updated router)
    (is_labelled nas) (is_labelled switch_a)
    (owned_by lap_kim kim) (owned_by printer kim) (owned_by nas kim)
    (owned_by lap_joe joe) (owned_by cam1 joe) (owned_by cam2 joe)
    (owned_by router landlord) (owned_by switch_a landlord) (owned_by switch_b landlord)
    (= (total-cost) 0))
  (:goal (and)))
