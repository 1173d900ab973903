(define (problem kayak-polo-p2)
  (:domain kayak-polo)
  (:objects
    ole wim fay gus - plr
    alfa bravo charlie - kyk
    helmet_a helmet_b spray_skirt - gear
    match_ball old_ball - ball
    jetty steps - land
    pool_mid pool_side - loc
    net_east net_west - net)
  (:init
    (at ole jetty) (wears ole helmet_a) (at fay steps)
    (sits wim alfa) (kat alfa pool_mid) (has wim match_ball)
    (sits gus bravo) (kat bravo pool_side)
    (kat charlie jetty) (vac charlie) (flooded charlie)
    (lies helmet_b steps) (lies spray_skirt jetty) (floats old_ball pool_side)
    (link jetty pool_side) (link pool_side jetty) (link steps pool_mid) (link pool_mid steps) (link pool_mid pool_side) (link pool_side pool_mid) (link pool_mid net_east) (link net_east pool_mid) (link pool_mid net_west) (link net_west pool_mid) (link pool_side net_west) (link net_west pool_side))
  (:goal (and)))
