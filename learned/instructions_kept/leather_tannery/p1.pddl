(define (problem tannery-p1)
  (:domain tannery)
  (:objects
    river_vat - water-vat oak_vat - bark-vat brown_vat black_vat - dye-vat
    rack1 rack2 - rack scraping_table - table
    cow1 cow2 - cowhide goat1 - goatskin sheep1 sheep2 - sheepskin
    hoist1 hoist2 - hoist
    brown black - dye)
  (:init
    (is-at cow1 river_vat) (is-at cow2 scraping_table) (is-at goat1 oak_vat) (is-at sheep1 rack1) (is-at sheep2 rack2)
    (is-idle hoist1) (is-idle hoist2) (is-over hoist1 river_vat) (is-over hoist2 rack1)
    (holds-dye brown_vat brown) (holds-dye black_vat black)
    (is-soaked cow2) (is-soaked goat1) (is-scraped goat1) (is-soaked sheep1) (is-scraped sheep1) (is-tanned sheep1)
    (is-dry sheep1) (is-dry sheep2)
    (is-thick cow1) (is-thick cow2) (is-thick sheep2))
  (:goal (and)))
