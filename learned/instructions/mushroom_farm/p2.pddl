(define (problem mush-2)
  (:domain mushrooms)
  (:objects
    farmer_jan - picker
    tunnel-a tunnel-b shed - room
    oyster-1 oyster-2 shiitake-1 shiitake-2 button-tray - tray
    big-box small-box - crate)
  (:init
    (at farmer_jan shed) (hands-free farmer_jan)
    (white oyster-1) (white oyster-2) (white button-tray)
    (brown shiitake-1) (brown shiitake-2)
    (tray-in oyster-1 tunnel-a) (tray-in shiitake-1 tunnel-a)
    (tray-in oyster-2 tunnel-b) (tray-in button-tray tunnel-b)
    (tray-in shiitake-2 shed)
    (unpicked oyster-1) (unpicked oyster-2) (unpicked shiitake-1) (unpicked shiitake-2) (unpicked button-tray)
    (damp button-tray)
    (large big-box) (small small-box)
    (crate-in big-box shed) (crate-in small-box tunnel-a)
    (lid-off big-box) (lid-off small-box)
    (dark tunnel-b))
  (:goal (and)))
