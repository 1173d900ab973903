(define (problem huts-1)
  (:domain shepherd_huts)
  (:objects larch oak willow - hut
    fergie deere - tractor
    low_meadow top_field - pasture
    blue - colour
    stove bunk lamp - furnishing
    Smith Priya - guest)
  (:init (stands_on larch yard) (stands_on oak low_meadow) (stands_on willow top_field)
    (parked fergie yard) (parked deere low_meadow) (idle fergie) (idle deere)
    (track yard low_meadow) (track low_meadow yard) (track low_meadow top_field) (track top_field low_meadow)
    (has_colour larch cream) (has_colour oak green) (has_colour willow blue)
    (fitted larch bunk) (fitted oak stove) (fitted willow bunk)
    (stays_in Smith oak) (waiting Priya) (swept willow))
  (:goal (and)))
