(define (problem boat-1)
  (:domain boat_yard)
  (:objects
    Tove Arne Iben - builder
    dinghy trawler yawl - boat
    mast_a mast_b - mast
    rudder1 - rudder
    diesel - engine
    slip1 slip2 - slip
    store - shed
    red white - colour)
  (:init
    (works_at Tove slip1) (works_at Arne store) (works_at Iben slip2)
    (hands_free Tove) (hands_free Arne) (hands_free Iben)
    (on_slip dinghy slip1) (on_slip yawl slip2) (afloat trawler)
    (lies_at mast_a store) (lies_at mast_b store) (fitted rudder1 dinghy) (fitted diesel trawler)
    (caulked dinghy) (caulked trawler) (bare dinghy) (painted trawler red) (painted yawl white))
  (:goal (and)))
