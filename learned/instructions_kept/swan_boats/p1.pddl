(define (problem SWAN-BOATS-P1)
  (:domain SWAN-BOATS)
  (:objects
    swan1 swan2 swan3 - boat
    main_jetty reed_jetty - jetty
    duck_island - island
    Paul Greta Finn - guest
    Oleg Wanda - keeper
    vest_s vest_m vest_l - vest)
  (:init
    (MOORED swan1 main_jetty) (MOORED swan2 main_jetty) (MOORED swan3 reed_jetty)
    (TIED swan1) (TIED swan2) (DRY swan1) (DRY swan3)
    (NO-PILOT swan1) (NO-PILOT swan2)
    (ON-SHORE Paul main_jetty) (ON-SHORE Greta main_jetty)
    (ABOARD Finn swan3) (STEERS Finn swan3)
    (WEARS Finn vest_s) (VEST-FREE vest_m) (VEST-FREE vest_l)
    (TICKETED Oleg Finn swan3) (TICKETED Wanda Greta swan1))
  (:goal (and)))
