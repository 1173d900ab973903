(define (problem weld_2)
  (:domain underwater_welders)
  (:objects
    Anouk Bram Wietse - diver
    barge keel bow rudder - place
    big_torch old_torch - torch
    keel_seam bow_seam rudder_seam - seam
    t1 t2 t3 - tank)
  (:init
    (diver_at Anouk keel) (diver_at Bram barge) (diver_at Wietse bow)
    (has_torch Anouk big_torch) (torch_at old_torch rudder) (lit old_torch)
    (hands_empty Bram) (hands_empty Wietse)
    (wears_tank Anouk t1) (wears_tank Wietse t2) (tank_at t3 barge) (back_bare Bram)
    (filled t2) (compressor barge)
    (line barge keel) (line keel barge) (line keel bow) (line bow keel)
    (line keel rudder) (line rudder keel) (line bow barge) (line barge bow)
    (seam_at keel_seam keel) (seam_at bow_seam bow) (seam_at rudder_seam rudder)
    (leaking keel_seam) (leaking bow_seam) (scraped bow_seam) (welded rudder_seam))
  (:goal (and)))
