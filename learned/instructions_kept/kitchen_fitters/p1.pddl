(define (problem fitting-1)
  (:domain kitchen-fitting)
  (:objects
    Dave Maja - fitter
    base1 base2 - base-unit
    wall1 - wall-unit
    oven dishwasher - appliance
    north_side corner south_side - spot
    van hall kitchen - area
    drill spirit_level - tool)
  (:init
    (fitting-room kitchen)
    (next-to north_side corner) (next-to corner north_side) (next-to corner south_side) (next-to south_side corner)
    (drills drill) (measures-level spirit_level)
    (in-area base1 hall) (in-area base2 kitchen) (in-area wall1 van) (in-area dishwasher hall)
    (mounted oven corner) (levelled oven) (spot-empty north_side) (spot-empty south_side)
    (oak base1) (white base2) (white wall1)
    (has-tool Dave drill) (in-toolbox spirit_level) (power-on) (water-on))
  (:goal (and)))
