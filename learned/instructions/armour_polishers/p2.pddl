(define (problem armour-store-2)
  (:domain armour-store)
  (:objects
    pol1 pol2 - polisher
    h1 h2 h3 - helmet
    bp1 bp2 - breastplate
    ga1 - gauntlet
    rack_a rack_b - shelf
    table - bench)
  (:init
    (is-on h1 rack_a) (is-on h2 rack_a) (is-on h3 table) (is-on bp1 rack_b) (is-on bp2 table)
    (is-on ga1 rack_b)
    (is-idle pol1) (is-idle pol2) (wears-gloves pol1)
    (is-rusty h1) (is-rusty h3) (is-rusty bp2) (is-shiny h2) (is-shiny bp1) (is-waxed bp1)
    (is-tagged h1) (is-tagged bp1) (is-tagged ga1)
    (is-gilded h2) (is-gilded ga1))
  (:goal (and)))
