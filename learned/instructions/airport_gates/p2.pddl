(define (problem airport-p2)
  (:domain airport_ground)
  (:objects
    terminal apron hangar - place
    gate_12 gate_14 - gate
    paula quentin sven ines - passenger
    bag_1 bag_2 bag_3 bag_4 - bag
    LX40 SK9 - plane
    coach minibus - bus)
  (:init
    (= (total-cost) 0)
    (driveway terminal apron) (driveway apron terminal)
    (driveway apron hangar) (driveway hangar apron)
    (driveway apron gate_12) (driveway gate_12 apron)
    (driveway apron gate_14) (driveway gate_14 apron)
    (driveway gate_12 gate_14) (driveway gate_14 gate_12)
    (= (metres terminal apron) 50) (= (metres apron terminal) 50)
    (= (metres apron hangar) 300) (= (metres hangar apron) 300)
    (= (metres apron gate_12) 90) (= (metres gate_12 apron) 90)
    (= (metres apron gate_14) 140) (= (metres gate_14 apron) 140)
    (= (metres gate_12 gate_14) 40) (= (metres gate_14 gate_12) 40)
    (plane_at LX40 gate_12) (plane_at SK9 gate_14)
    (bus_at coach terminal) (bus_at minibus apron)
    (gate_open gate_12)
    (item_at paula terminal) (item_at quentin terminal) (on_bus minibus sven) (in_plane SK9 ines)
    (item_at bag_1 terminal) (in_plane LX40 bag_2) (item_at bag_3 hangar) (item_at bag_4 apron)
    (owns quentin bag_1) (owns paula bag_2) (owns sven bag_3) (owns ines bag_4)
    (booked paula SK9) (booked quentin LX40) (booked sven LX40) (booked ines LX40))
  (:goal (and)))
