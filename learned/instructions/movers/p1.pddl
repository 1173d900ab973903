(define (problem spring-moves)
  (:domain movers)
  (:objects
    rose_lane_3 mill_street attic_flat - flat
    yard - depot
    bluevan transit - van
    olga pete sami - helper
    mrs_bell jonas - client
    piano sofa armchair bookcase - furniture
    fridge lamp - appliance)
  (:init
    (= (total-cost) 0)
    (road yard mill_street) (road mill_street yard) (= (miles yard mill_street) 4) (= (miles mill_street yard) 4)
    (road yard rose_lane_3) (road rose_lane_3 yard) (= (miles yard rose_lane_3) 6) (= (miles rose_lane_3 yard) 6)
    (road mill_street rose_lane_3) (road rose_lane_3 mill_street) (= (miles mill_street rose_lane_3) 3) (= (miles rose_lane_3 mill_street) 3)
    (road mill_street attic_flat) (road attic_flat mill_street) (= (miles mill_street attic_flat) 5) (= (miles attic_flat mill_street) 5)
    (vanat bluevan yard) (vanat transit mill_street)
    (helperat olga yard) (helperat pete yard) (helperat sami mill_street)
    (itemat piano mill_street) (itemat armchair mill_street) (itemat sofa rose_lane_3)
    (itemat bookcase attic_flat) (itemat fridge yard) (invan transit lamp)
    (heavy piano) (heavy sofa) (heavy fridge)
    (wrapped lamp)
    (owns mrs_bell piano) (owns mrs_bell armchair) (owns mrs_bell lamp)
    (owns jonas sofa) (owns jonas bookcase) (owns jonas fridge))
  (:goal (and)))
