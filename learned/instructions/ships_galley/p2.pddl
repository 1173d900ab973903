(define (problem galley_p2)
  (:domain ships_galley)
  (:objects
    Marsh Bianca Eddy - cook
    fore_galley aft_galley cold_room - room
    kettle cauldron saucepan - pot
    iron_stove gas_ring spirit_burner - stove
    carrots garlic beets - ingredient)
  (:init
    (hatch fore_galley cold_room) (hatch cold_room fore_galley)
    (hatch aft_galley cold_room) (hatch cold_room aft_galley)
    (stove_in iron_stove fore_galley) (stove_in gas_ring fore_galley) (stove_in spirit_burner aft_galley)
    (cook_in Marsh fore_galley) (cook_in Bianca cold_room) (cook_in Eddy aft_galley)
    (pot_on kettle gas_ring) (pot_on cauldron iron_stove) (pot_on saucepan spirit_burner)
    (lit iron_stove) (lit gas_ring)
    (stowed carrots cold_room) (stowed garlic cold_room) (carries Eddy beets) (peeled beets)
    (lashed cauldron))
  (:goal (and)))
