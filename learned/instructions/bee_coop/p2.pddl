(define (problem bee_coop_p2)
  (:domain bee_coop)
  (:objects
    linden_avenue mill_meadow roof_garden forest_edge - site
    van_a van_b - van
    amber birch cedar - production_hive
    dot elm - nuc
    q1 q2 q3 q4 q5 - queen)
  (:init
    (van_at van_a home_yard) (van_at van_b mill_meadow)
    (hive_on amber van_a) (hive_at birch mill_meadow) (hive_at cedar roof_garden)
    (hive_at dot home_yard) (hive_at elm forest_edge)
    (entrance_shut amber) (entrance_open birch) (entrance_open cedar)
    (entrance_shut dot) (entrance_open elm)
    (lives_in q1 amber) (lives_in q2 birch) (lives_in q3 cedar) (lives_in q4 elm) (caged q5)
    (queenless dot)
    (weak birch) (weak dot) (marked q2) (marked q4)
    (treated amber) (fed cedar) (fed dot)
    (flowering roof_garden) (flowering linden_avenue)
    (road home_yard linden_avenue) (road linden_avenue home_yard)
    (road home_yard mill_meadow) (road mill_meadow home_yard)
    (road linden_avenue roof_garden) (road roof_garden linden_avenue)
    (road mill_meadow forest_edge) (road forest_edge mill_meadow)
    (road forest_edge roof_garden) (road roof_garden forest_edge)
    (= (distance home_yard linden_avenue) 3) (= (distance linden_avenue home_yard) 3)
    (= (distance home_yard mill_meadow) 5) (= (distance mill_meadow home_yard) 5)
    (= (distance linden_avenue roof_garden) 2) (= (distance roof_garden linden_avenue) 2)
    (= (distance mill_meadow forest_edge) 4) (= (distance forest_edge mill_meadow) 4)
    (= (distance forest_edge roof_garden) 9) (= (distance roof_garden forest_edge) 9)
    (= (total-cost) 0))
  (:goal (and)))
