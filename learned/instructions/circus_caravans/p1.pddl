(define (problem circus_caravans_p1)
  (:domain circus_caravans)
  (:objects
    Lyon Nice Turin - town
    old_tractor new_tractor - tractor
    wagon_a wagon_b wagon_c - caravan
    Bobo Pepe Lila Rosa - artist)
  (:init
    (road Lyon Nice) (road Nice Lyon) (road Nice Turin) (road Turin Nice) (road Lyon Turin) (road Turin Lyon)
    (has_pump Lyon) (has_pump Nice) (has_pump Turin)
    (parked_in old_tractor Lyon) (parked_in new_tractor Nice)
    (parked_in wagon_a Lyon) (parked_in wagon_b Lyon) (parked_in wagon_c Nice)
    (loose wagon_a) (loose wagon_b) (hitched wagon_c new_tractor) (unladen old_tractor)
    (fuelled new_tractor) (propped wagon_a) (power_on wagon_a)
    (outside_in Bobo Lyon) (outside_in Lila Lyon) (aboard Pepe wagon_a) (aboard Rosa wagon_c)
    (clown Bobo) (clown Pepe) (acrobat Lila) (acrobat Rosa)
    (green wagon_a) (yellow wagon_b) (yellow wagon_c))
  (:goal (and)))
