(define (problem station-north)
  (:domain swap-station)
  (:objects
    moped1 moped2 - scooter
    milk_van post_van - van
    dock_left dock_right - dock
    lane1 lane2 lane3 - queue_lane
    bat-01 bat-02 bat-03 bat-04 bat-05 - battery)
  (:init
    (= (total-cost) 0)
    (stands-in moped1 dock_left) (stands-in moped2 lane1) (stands-in milk_van lane2) (stands-in post_van dock_right)
    (vacant lane3)
    (fitted bat-01 moped1) (fitted bat-02 moped2) (fitted bat-03 post_van) (hollow milk_van)
    (racked bat-04) (racked bat-05)
    (flat bat-01) (flat bat-02) (full bat-03) (full bat-04) (flat bat-05)
    (worn bat-03) (paid post_van))
  (:goal (and))
  (:metric minimize (total-cost)))
