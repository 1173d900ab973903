(define (problem depots-p2)
  (:domain depots)
  (:objects
    main_depot north_depot - depot
    city_store harbour_store - distributor
    big_truck small_truck - truck
    hoist_main hoist_north hoist_city hoist_harbour - hoist
    pallet_main pallet_north pallet_city pallet_harbour - pallet
    red_crate blue_crate tea_crate glass_crate tool_crate - crate)
  (:init
    (at hoist_main main_depot) (at hoist_north north_depot)
    (at hoist_city city_store) (at hoist_harbour harbour_store)
    (available hoist_main) (available hoist_city) (available hoist_harbour)
    (lifting hoist_north tea_crate)
    (at pallet_main main_depot) (at pallet_north north_depot)
    (at pallet_city city_store) (at pallet_harbour harbour_store)
    (at big_truck main_depot) (at small_truck harbour_store)
    (at red_crate main_depot) (on red_crate pallet_main)
    (at blue_crate main_depot) (on blue_crate red_crate) (clear blue_crate)
    (at glass_crate city_store) (on glass_crate pallet_city)
    (at tool_crate city_store) (on tool_crate glass_crate) (clear tool_crate)
    (clear pallet_north) (clear pallet_harbour))
  (:goal (and)))
