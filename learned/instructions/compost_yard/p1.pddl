(define (problem compost-1) (:domain compostyard)
  (:objects oak_leaves hedge_clippings - leafy peelings coffee_grounds - kitchen
    rowA rowB - windrow gate_pad back_pad - pad
    big_loader mini_loader - loader muncher - shredder Wim Saskia - hand)
  (:init (heap_on oak_leaves gate_pad) (heap_on hedge_clippings gate_pad) (heap_on peelings rowA) (scooped coffee_grounds mini_loader)
    (rig_on big_loader rowA) (rig_on mini_loader gate_pad) (rig_on muncher back_pad)
    (bucket_empty big_loader) (mans Wim mini_loader) (unmanned big_loader) (unmanned muncher) (spare Saskia)
    (coarse oak_leaves) (coarse hedge_clippings) (shredded peelings) (shredded coffee_grounds)
    (dry oak_leaves) (dry hedge_clippings) (moist peelings) (dry coffee_grounds)
    (covered peelings) (bare oak_leaves) (bare hedge_clippings) (bare coffee_grounds) (smelly peelings)
    (has_tap gate_pad) (has_tap rowB)
    (road gate_pad rowA) (road rowA gate_pad) (road gate_pad rowB) (road rowB gate_pad) (road rowA back_pad) (road back_pad rowA) (road rowB back_pad) (road back_pad rowB))
  (:goal (and)))
