(define (problem bee_coop_p1)
  (:domain bee_coop)
  (:objects
    orchard clover_field heath - site
    white_van pickup - van
    h1 h2 h3 - production_hive
    nuc1 nuc2 - nuc
    rosa greta ilse mina - queen)
  (:init
    (van_at white_van home_yard) (van_at pickup heath)
    (hive_at h1 home_yard) (hive_at h2 home_yard) (hive_at h3 orchard)
    (hive_at nuc1 home_yard) (hive_at nuc2 clover_field)
    (entrance_open h1) (entrance_open h2) (entrance_open h3)
    (entrance_shut nuc1) (entrance_shut nuc2)
    (lives_in rosa h1) (lives_in greta h2) (lives_in ilse h3) (caged mina)
    (queenless nuc1) (queenless nuc2)
    (weak nuc1) (weak h3) (marked rosa) (marked mina)
    (treated h2) (fed nuc2)
    (flowering heath) (flowering clover_field)
    (road home_yard orchard) (road orchard home_yard)
    (road home_yard clover_field) (road clover_field home_yard)
    (road orchard heath) (road heath orchard)
    (road clover_field heath) (road heath clover_field)
    (= (distance home_yard orchard) 4) (= (distance orchard home_yard) 4)
    (= (distance home_yard clover_field) 6) (= (distance clover_field home_yard) 6)
    (= (distance orchard heath) 3) (= (distance heath orchard) 3)
    (= (distance clover_field heath) 5) (= (distance heath clover_field) 5)
    (= (total-cost) 0))
  (:goal (and)))
