(define (problem drones-p1)
  (:domain drone_delivery)
  (:objects
    hawk wren - drone
    cake meds books_parcel - parcel
    bakery_roof school_roof tower_roof clinic_roof - rooftop
    main_depot - depot
    half low empty - level)
  (:init
    (one_less full half) (one_less half low) (one_less low empty)
    (flight_path main_depot bakery_roof) (flight_path bakery_roof main_depot)
    (flight_path main_depot school_roof) (flight_path school_roof main_depot)
    (flight_path bakery_roof tower_roof) (flight_path tower_roof bakery_roof)
    (flight_path school_roof clinic_roof) (flight_path clinic_roof school_roof)
    (flight_path tower_roof clinic_roof) (flight_path clinic_roof tower_roof)
    (has_charger main_depot) (has_charger tower_roof)
    (drone_is_at hawk main_depot) (battery_level hawk full) (hook_free hawk)
    (drone_is_at wren clinic_roof) (battery_level wren low) (slung_under meds wren)
    (parcel_is_at cake bakery_roof) (parcel_is_at books_parcel main_depot)
    (addressed_to cake tower_roof) (addressed_to meds school_roof) (addressed_to books_parcel clinic_roof)
    (= (total-cost) 0))
  (:goal (and)))
