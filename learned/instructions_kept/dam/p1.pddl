; main_gate: lake -> millpond, side_gate: millpond -> ditch, pump1: ditch -> lake
(define (problem river-dam-p1)
  (:domain river-dam)
  (:objects
    crest tunnel mill - place
    Rosa Emil - keeper
    lake millpond ditch - basin
    main_gate side_gate - sluice
    pump1 pump2 - pump
    red_lamp green_lamp tunnel_lamp - lamp)
  (:init
    (path crest tunnel) (path tunnel crest) (path tunnel mill) (path mill tunnel)
    (keeper-at Rosa crest) (keeper-at Emil mill)
    (device-at main_gate crest) (device-at red_lamp crest) (device-at green_lamp crest)
    (device-at tunnel_lamp tunnel) (device-at pump1 tunnel) (device-at side_gate mill) (device-at pump2 mill)
    (leads main_gate lake millpond) (leads side_gate millpond ditch) (leads pump1 ditch lake) (leads pump2 ditch millpond)
    (opened side_gate) (running pump2) (lit red_lamp)
    (full lake))
  (:goal (and)))
