(define (problem candles_2)
  (:domain candleworks)
  (:objects
    altar_candle - pillar
    tall short stubby - taper
    kettle jug cauldron - pot
    rose cedar - scent
    blue white - dye
    hob1 hob2 - stove
    counter - shelf_unit
    top_slot low_slot - rack_slot)
  (:init
    (pot_at kettle hob1) (pot_at jug counter) (pot_at cauldron hob2) (stove_lit hob2)
    (melted cauldron) (scented cauldron rose) (dyed cauldron white)
    (unscented kettle) (undyed kettle) (scented jug cedar) (undyed jug) (beeswax kettle) (beeswax jug)
    (loose altar_candle) (loose tall)
    (wicked short) (moulded short) (cured short) (smells_of short rose) (coloured short white) (in_slot short top_slot)
    (wicked stubby) (moulded stubby) (cured stubby) (trimmed stubby) (boxed stubby) (smells_of stubby cedar) (coloured stubby blue)
    (slot_empty low_slot))
  (:goal (and)))
