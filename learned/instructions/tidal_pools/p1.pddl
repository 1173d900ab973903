(define (problem tide-1)
  (:domain tidal-pools)
  (:objects
    nadia yves - diver
    hermit shore_crab - crab
    sunstar - star
    spiky - urchin
    tank_a tank_b - tank
    upper middle lower - pool)
  (:init
    (lives hermit upper) (lives shore_crab lower) (lives sunstar middle) (in_tank spiky tank_b)
    (tank_at tank_a upper) (tank_at tank_b lower) (tank_free tank_a)
    (diver_at nadia upper) (diver_at yves lower)
    (linked upper middle) (linked middle upper) (linked middle lower) (linked lower middle)
    (flooded upper) (flooded middle) (drained lower)
    (gate_open upper) (gate_shut middle) (gate_shut lower)
    (untagged hermit) (untagged shore_crab) (untagged sunstar) (tagged spiky)
    (measured sunstar) (fragile sunstar) (fragile spiky) (adult hermit) (adult spiky) (deep lower))
  (:goal (and)))
