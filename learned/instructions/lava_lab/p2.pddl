(define (problem lava-2)
  (:domain lavalab)
  (:objects Ugo Linnea Tane - geo
    rk1 rk2 rk3 rk4 - smp
    flow rim base_camp trailer - site
    furnace laser - dev
    melting density - prop)
  (:init (geo-at Ugo base_camp) (geo-at Linnea trailer) (geo-at Tane rim) (suited Tane) (suited Linnea)
    (smp-at rk1 flow) (smp-at rk2 flow) (smp-at rk3 trailer) (bag Ugo rk4)
    (dev-at furnace trailer) (dev-at laser base_camp)
    (hot flow) (hot rim) (cool-ok base_camp) (cool-ok trailer)
    (pwr furnace) (can furnace melting) (can laser density)
    (msrd Linnea rk3 melting))
  (:goal (and)))
