(define (problem supermarket-p2)
  (:domain supermarket_floor)
  (:objects
    car_park - spot
    freezer shelf_3 shelf_7 window_display - shelf
    express staffed_till - till
    Big_One Little_One - trolley
    fish_fingers peas ice_cream salmon_fillet crisps chocolate cola - goods
    frozen snacks drinks - category)
  (:init
    (in_category fish_fingers frozen) (in_category peas frozen) (in_category ice_cream frozen)
    (in_category salmon_fillet frozen) (in_category crisps snacks) (in_category chocolate snacks)
    (in_category cola drinks)
    (on_shelf fish_fingers freezer) (on_shelf peas freezer) (on_shelf salmon_fillet shelf_3)
    (on_shelf crisps shelf_7) (on_shelf chocolate window_display)
    (in_trolley ice_cream Little_One) (in_trolley cola Big_One)
    (trolley_at Big_One express) (trolley_at Little_One car_park)
    (expired fish_fingers) (expired salmon_fillet) (reduced chocolate)
    (till_open express) (till_open staffed_till))
  (:goal (and)))
