(define (problem station-south)
  (:domain swap-station)
  (:objects
    zippy flash bumble - scooter
    bakery_van - van
    pad1 pad2 - dock
    east_lane west_lane mid_lane - queue_lane
    cellA cellB cellC cellD - battery)
  (:init
    (= (total-cost) 0)
    (stands-in zippy pad1) (stands-in flash east_lane) (stands-in bumble west_lane) (stands-in bakery_van mid_lane)
    (vacant pad2)
    (fitted cellA zippy) (fitted cellB flash) (fitted cellC bakery_van) (hollow bumble)
    (racked cellD)
    (full cellA) (flat cellB) (flat cellC) (flat cellD)
    (worn cellC))
  (:goal (and))
  (:metric minimize (total-cost)))
