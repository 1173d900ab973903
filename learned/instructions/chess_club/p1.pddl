(define (problem tuesday-club)
  (:domain chess-club)
  (:objects
    hall library bar - room
    anna viktor grandpa-lou - player
    mia omar - junior
    b1 b2 b3 champions-board - board
    old-clock digi1 digi2 - clock)
  (:init
    (joined hall library) (joined library hall) (joined hall bar) (joined bar hall)
    (located-at b1 hall) (located-at b2 hall) (located-at b3 library) (located-at champions-board library)
    (wooden b3) (wooden champions-board)
    (pieces-ready b1) (pieces-ready champions-board)
    (located-at old-clock hall) (located-at digi1 library) (located-at digi2 hall)
    (clock-beside old-clock b1) (ticking old-clock) (spare digi1) (spare digi2)
    (located-at anna hall) (sits-at b1 anna) (located-at viktor hall) (sits-at b1 viktor)
    (located-at grandpa-lou bar) (on-feet grandpa-lou)
    (located-at mia library) (on-feet mia) (located-at omar hall) (on-feet omar))
  (:goal (and)))
