(define (problem candles_1)
  (:domain candleworks)
  (:objects
    big_pillar small_pillar - pillar
    taper1 taper2 - taper
    copper_pot tin_pot - pot
    lavender vanilla - scent
    ivory crimson - dye
    range - stove
    side_shelf - shelf_unit
    slot1 slot2 slot3 - rack_slot)
  (:init
    (pot_at copper_pot range) (pot_at tin_pot side_shelf) (stove_lit range)
    (melted copper_pot) (scented copper_pot lavender) (undyed copper_pot)
    (unscented tin_pot) (undyed tin_pot) (beeswax tin_pot)
    (wicked big_pillar) (loose big_pillar) (loose small_pillar) (loose taper2)
    (wicked taper1) (moulded taper1) (smells_of taper1 vanilla) (coloured taper1 crimson) (in_slot taper1 slot1)
    (slot_empty slot2) (slot_empty slot3))
  (:goal (and)))
