(define (problem boat-2)
  (:domain boat_yard)
  (:objects
    Sven - builder
    kayak1 kayak2 cutter - boat
    oak_mast pine_mast - mast
    tiller - rudder
    north_slip south_slip - slip
    toolshed - shed
    blue green - colour)
  (:init
    (works_at Sven south_slip) (holding Sven tiller)
    (on_slip kayak1 north_slip) (on_slip cutter south_slip) (afloat kayak2)
    (fitted oak_mast cutter) (lies_at pine_mast toolshed)
    (caulked kayak1) (caulked kayak2) (bare kayak1) (bare cutter) (painted kayak2 blue))
  (:goal (and)))
