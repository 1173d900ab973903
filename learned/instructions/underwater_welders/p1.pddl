(define (problem weld_1)
  (:domain underwater_welders)
  (:objects
    rosa milan - diver
    deck pier_leg hull valve_pit - place
    torch1 torch2 - torch
    seam_a seam_b seam_c seam_d - seam
    blue_tank yellow_tank - tank)
  (:init
    (diver_at rosa deck) (diver_at milan hull)
    (hands_empty rosa) (has_torch milan torch2) (lit torch2) (torch_at torch1 deck)
    (back_bare rosa) (wears_tank milan yellow_tank) (tank_at blue_tank deck) (filled yellow_tank)
    (compressor deck)
    (line deck pier_leg) (line pier_leg deck) (line deck hull) (line hull deck)
    (line hull valve_pit) (line valve_pit hull)
    (seam_at seam_a pier_leg) (seam_at seam_b hull) (seam_at seam_c hull) (seam_at seam_d valve_pit)
    (leaking seam_a) (leaking seam_d) (scraped seam_b) (welded seam_c))
  (:goal (and)))
