(define (problem terra_1)
  (:domain planet_terraformers)
  (:objects
    landing_site red_basin north_cap dust_plain rift - region
    ox bull - digger
    finch wren - seeder
    moss barley lichen - species)
  (:init
    (= (total-cost) 0)
    (borders landing_site red_basin) (borders red_basin landing_site)
    (borders red_basin north_cap) (borders north_cap red_basin)
    (borders landing_site dust_plain) (borders dust_plain landing_site)
    (borders dust_plain rift) (borders rift dust_plain)
    (= (distance landing_site red_basin) 3) (= (distance red_basin landing_site) 3)
    (= (distance red_basin north_cap) 7) (= (distance north_cap red_basin) 7)
    (= (distance landing_site dust_plain) 2) (= (distance dust_plain landing_site) 2)
    (= (distance dust_plain rift) 4) (= (distance rift dust_plain) 4)
    (located ox landing_site) (located bull rift) (located finch landing_site) (located wren dust_plain)
    (powered ox) (powered wren)
    (stored moss landing_site) (stored barley landing_site) (stored lichen red_basin)
    (loaded_with wren moss)
    (warmed dust_plain) (domed landing_site) (polar north_cap) (edible barley))
  (:goal (and)))
