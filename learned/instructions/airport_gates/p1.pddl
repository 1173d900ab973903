(define (problem airport-p1)
  (:domain airport_ground)
  (:objects
    checkin lounge - place
    A1 A2 A3 - gate
    mia tomas ms_ito dr_bauer - passenger
    redTrunk guitar duffel - bag
    falcon heron - plane
    bus7 shuttle - bus)
  (:init
    (= (total-cost) 0)
    (driveway checkin lounge) (driveway lounge checkin)
    (driveway lounge A1) (driveway A1 lounge)
    (driveway lounge A2) (driveway A2 lounge)
    (driveway A1 A3) (driveway A3 A1)
    (driveway A2 A3) (driveway A3 A2)
    (= (metres checkin lounge) 80) (= (metres lounge checkin) 80)
    (= (metres lounge A1) 120) (= (metres A1 lounge) 120)
    (= (metres lounge A2) 150) (= (metres A2 lounge) 150)
    (= (metres A1 A3) 200) (= (metres A3 A1) 200)
    (= (metres A2 A3) 60) (= (metres A3 A2) 60)
    (plane_at falcon A1) (plane_at heron A3)
    (bus_at bus7 lounge) (bus_at shuttle A2)
    (gate_open A3)
    (item_at mia lounge) (item_at tomas checkin) (item_at ms_ito A1) (on_bus shuttle dr_bauer)
    (item_at redTrunk checkin) (item_at guitar lounge) (in_plane heron duffel)
    (owns mia redTrunk) (owns tomas guitar) (owns dr_bauer duffel)
    (booked mia falcon) (booked tomas heron) (booked ms_ito falcon) (booked dr_bauer heron))
  (:goal (and)))
