(define (problem lava-1)
  (:domain lavalab)
  (:objects Elin Marco - geo
    basalt pumice obsidian - smp
    crater vent hut bunker - site
    spectro scales - dev
    gas weight age - prop)
  (:init (geo-at Elin hut) (geo-at Marco crater) (suited Marco)
    (smp-at basalt vent) (smp-at pumice hut) (bag Marco obsidian)
    (dev-at spectro bunker) (dev-at scales hut)
    (hot crater) (hot vent) (cool-ok hut) (cool-ok bunker)
    (pwr scales) (can spectro gas) (can scales weight)
    (msrd Elin pumice weight))
  (:goal (and)))
