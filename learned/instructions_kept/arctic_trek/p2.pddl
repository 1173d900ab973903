(define (problem arctic_trek_p2)
  (:domain arctic_trek)
  (:objects
    c1 c2 c3 c4 island - camp
    walrus lynx puffin - vehicle
    box1 box2 box3 - crate
    Sven DrLee - traveller
    empty half full - level)
  (:init
    (trail c1 c2) (trail c2 c1) (= (trail_len c1 c2) 5) (= (trail_len c2 c1) 5)
    (trail c2 c3) (trail c3 c2) (= (trail_len c2 c3) 5) (= (trail_len c3 c2) 5)
    (trail c3 c4) (trail c4 c3) (= (trail_len c3 c4) 2) (= (trail_len c4 c3) 2)
    (trail c1 c4) (trail c4 c1) (= (trail_len c1 c4) 8) (= (trail_len c4 c1) 8)
    (one_less empty half) (one_less half full) (top_level full)
    (fuel_store c1) (fuel_store c3)
    (veh_at walrus c1) (fuel walrus half)
    (veh_at lynx c3) (fuel lynx empty)
    (veh_at puffin c4) (fuel puffin full)
    (load_at box1 c1) (load_at box2 c4) (load_at box3 c2)
    (aboard Sven walrus) (load_at DrLee c3)
    (fragile box1) (fragile box3)
    (= (total-cost) 0))
  (:goal (and)))
