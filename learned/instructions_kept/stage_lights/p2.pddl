(define (problem nutcracker)
  (:domain stage_lights)
  (:objects old_spot new_spot follow_spot - spot
            big_flood small_flood - flood
            amber violet frost - gel
            left_tower right_tower catwalk - position
            Odile - person)
  (:init (bar left_tower) (bar right_tower)
         (linked store catwalk) (linked catwalk store) (linked catwalk left_tower) (linked left_tower catwalk)
         (linked catwalk right_tower) (linked right_tower catwalk)
         (at-pos old_spot left_tower) (at-pos new_spot right_tower) (at-pos big_flood right_tower)
         (at-pos small_flood store)
         (holding Odile follow_spot) (techie-at Odile catwalk)
         (plugged old_spot) (lit old_spot) (dimmed old_spot) (plugged big_flood) (lit big_flood)
         (gel-in amber new_spot) (gel-in violet big_flood) (gel-spare frost)
         (no-gel old_spot) (no-gel follow_spot) (no-gel small_flood)
         (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
