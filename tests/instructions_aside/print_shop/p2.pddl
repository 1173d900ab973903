(define (problem print-shop-p2)
  (:domain print-shop)
  (:objects
    P1 P2 P3 - printer
    j101 j102 j103 j104 j105 j106 - job
    glossy recycled - stock
    black red - ink
    acme mrs_ott - customer)
  (:init
    (wants-ink j101 black) (wants-stock j101 recycled) (ordered-by j101 acme)
    (wants-ink j102 black) (wants-stock j102 recycled) (ordered-by j102 acme)
    (wants-ink j103 red) (wants-stock j103 glossy) (ordered-by j103 mrs_ott)
    (wants-ink j104 red) (wants-stock j104 recycled) (ordered-by j104 acme)
    (wants-ink j105 black) (wants-stock j105 glossy) (ordered-by j105 mrs_ott)
    (wants-ink j106 red) (wants-stock j106 glossy) (ordered-by j106 mrs_ott)
    (tray-holds P1 recycled) (cartridge P1 black) (warmed-up P1)
    (tray-holds P2 glossy) (cartridge P2 red)
    (tray-holds P3 glossy) (cartridge P3 black) (warmed-up P3)
    (is-printed j101) (is-printed j105) (is-bound j105) (is-printed j106)
    (= (total-cost) 0))
  (:goal (and)))
