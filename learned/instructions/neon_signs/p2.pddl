(define (problem neon_2)
  (:domain neon-workshop)
  (:objects
    Olga - maker
    Pete - maker
    t1 t2 t3 t4 t5 - tube
    bar_sign cinema_sign pharmacy_sign - sign
    neon argon krypton - gas
    torch1 torch2 - burner
    east_stand west_stand - pump_stand)
  (:init
    (idle Olga) (idle Pete)
    (straight t1) (straight t2) (bent t3) (bent t4) (bent t5)
    (in_rack t1) (in_rack t2) (in_rack t3)
    (mounted t4 bar_sign) (mounted t5 cinema_sign)
    (vacant t1) (vacant t2) (vacant t3) (filled_with t4 argon) (filled_with t5 neon)
    (connected_to east_stand neon) (connected_to west_stand krypton)
    (hot torch2) (lit bar_sign)
    (small t1) (small t3) (small t5) (big t2) (big t4)
    (red_glow neon) (blue_glow argon))
  (:goal (and)))
