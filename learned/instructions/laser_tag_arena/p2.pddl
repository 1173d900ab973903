(define (problem laser2)
  (:domain lasertag)
  (:objects
    ali bea cleo dov ebba - player
    base_north base_south catwalk tunnel - zone
    v_a v_b v_c v_d - vest
    pennant - flag)
  (:init
    (door base_north catwalk) (door catwalk base_north) (door catwalk base_south) (door base_south catwalk)
    (door base_north tunnel) (door tunnel base_north) (door tunnel base_south) (door base_south tunnel)
    (pl_in ali base_north) (pl_in bea base_north) (pl_in cleo catwalk) (pl_in dov base_south) (pl_in ebba base_south)
    (member ali BLUES) (member bea BLUES) (member cleo REDS) (member dov REDS) (member ebba REDS)
    (vest_on ali v_a) (vest_on cleo v_b) (vest_on dov v_c) (spare v_d)
    (charged v_b) (charged v_d)
    (flag_in pennant base_south) (tagged cleo ali catwalk)
    (foggy tunnel) (foggy catwalk))
  (:goal (and)))
