(define (problem neon_1)
  (:domain neon-workshop)
  (:objects
    Rita Gus - maker
    tubeA tubeB tubeC tubeD - tube
    diner_sign motel_sign - sign
    neon argon - gas
    ribbon_burner - burner
    stand1 - pump_stand)
  (:init
    (idle Rita) (holds Gus tubeB)
    (straight tubeA) (straight tubeB) (straight tubeD) (bent tubeC)
    (in_rack tubeA) (in_rack tubeD) (mounted tubeC diner_sign)
    (vacant tubeA) (vacant tubeB) (vacant tubeD) (filled_with tubeC neon)
    (connected_to stand1 argon)
    (lit diner_sign)
    (big tubeA) (big tubeC) (small tubeB) (small tubeD)
    (red_glow neon) (blue_glow argon))
  (:goal (and)))
