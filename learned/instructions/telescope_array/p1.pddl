(define (problem telescope-p1)
  (:domain telescope_array)
  (:objects dish1 dish2 dish3 - dish
    whirlpool sombrero - galaxy crab - pulsar halley - comet
    lband kband - receiver
    Mei Oskar - astronomer)
  (:init (stowed dish1) (pointed_at dish2 crab) (stowed dish3)
    (fitted lband dish2) (in_lab kband) (bare dish1) (bare dish3)
    (iced dish3) (calibrated dish2)
    (booked Oskar dish2) (booked Oskar dish1)
    (faint sombrero) (faint halley) (wideband kband) (northern dish1) (northern dish3)
    (= (total-cost) 0))
  (:goal (and)))
