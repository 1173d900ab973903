(define (problem olive_2)
  (:domain olive_press)
  (:objects
    Stavros Eleni Petra - hand
    hill_crate shore_crate garden_crate - crate
    stone - mill
    drum1 drum2 - tank
    gate fountain mill_hall cellar_door - spot)
  (:init
    (hand_at Stavros gate) (hand_at Eleni fountain) (hand_at Petra mill_hall)
    (holding Stavros hill_crate) (free Eleni) (free Petra)
    (crate_at shore_crate fountain) (crate_at garden_crate gate) (rinsed shore_crate)
    (mill_at stone mill_hall) (hopper_empty stone) (stopped stone)
    (tank_empty drum1) (tank_empty drum2)
    (black hill_crate) (green shore_crate) (green garden_crate)
    (tap fountain))
  (:goal (and)))
