(define (problem eBench-p2)
  (:domain eBench)
  (:objects
    b1 b2 b3 b4 - board
    u1 u2 u3 u4 u5 u6 - chip
    tin box - tray
    desk lab2 - workplace
    shelf - spot
    timer amp radio - chipKind
    blue black - colour)
  (:init
    (colourOf b1 blue) (colourOf b2 black) (colourOf b3 blue) (colourOf b4 black)
    (kind u1 timer) (kind u2 timer) (kind u6 timer) (kind u3 amp) (kind u5 amp) (kind u4 radio)
    (lies b1 desk) (lies b2 desk) (lies b3 shelf) (lies b4 lab2)
    (sits u1 b1) (soldered u1) (sits u3 b2) (sits u6 b4) (soldered u6)
    (inTray tin u2) (inTray tin u5) (inTray box u4)
    (powered b1) (powered b4) (passed b1) (ironHot))
  (:goal (and)))
