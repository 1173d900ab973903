(define (problem gemcut-2)
  (:domain gemcut)
  (:objects
    g1 g2 g3 g4 g5 - gem
    wheelA wheelB wheelC - whl
    Hugo Ines Pavel - cutter
    tray_in tray_out drawer - box
    wedding_ring pinkie_ring - ring)
  (:init
    (in g1 tray_in) (in g2 tray_in) (in g3 drawer) (hld g4 Hugo) (in g5 tray_out)
    (free Ines) (free Pavel) (at Hugo wheelA) (at Ines wheelA) (at Pavel wheelC)
    (coarse wheelA) (coarse wheelB) (fine wheelC)
    (sawn g4) (sawn g5) (shiny g5) (red g1) (red g3) (red g5))
  (:goal (and)))
