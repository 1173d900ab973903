(define (problem furn-p1) (:domain furn-asm)
  (:objects desk - table  stool armchair - chair  bookcase - shelf-unit
    desk_leg stool_seat left_arm right_arm - part  screwdriver rasp - tool  Nadia Felix - fitter
    bench showroom van - area)
  (:init (is-in desk bench) (is-in stool bench) (is-in armchair showroom) (is-in bookcase van)
    (lies-in desk_leg bench) (lies-in stool_seat bench) (lies-in right_arm showroom) (attached left_arm armchair)
    (belongs desk_leg desk) (belongs stool_seat stool) (belongs left_arm armchair) (belongs right_arm armchair)
    (tool-in screwdriver bench) (grips Felix rasp) (fitter-in Nadia bench) (fitter-in Felix showroom) (hands-free Nadia)
    (drives-screw screwdriver) (unpacked desk) (unpacked stool) (unpacked armchair) (is-packed bookcase)
    (is-sanded desk) (oak desk) (oak bookcase) (white armchair) (white stool) (large bookcase) (large desk))
  (:goal (and)))
