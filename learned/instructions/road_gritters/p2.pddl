(define (problem grit2)
  (:domain gritters)
  (:objects
    truck_a truck_b truck_c - truck
    main_depot west_depot - depot
    dunmore eastby farrow - village
    mill_lane high_street church_hill moor_road ring_road station_road - road)
  (:init
    (truck-at truck_a main_depot) (truck-at truck_b west_depot) (truck-at truck_c eastby)
    (plough-on truck_a) (plough-off truck_b) (plough-off truck_c)
    (full truck_b) (full truck_c)
    (joins mill_lane main_depot dunmore) (joins mill_lane dunmore main_depot)
    (joins high_street dunmore eastby) (joins high_street eastby dunmore)
    (joins church_hill eastby farrow) (joins church_hill farrow eastby)
    (joins moor_road west_depot farrow) (joins moor_road farrow west_depot)
    (joins ring_road main_depot west_depot) (joins ring_road west_depot main_depot)
    (joins station_road main_depot eastby) (joins station_road eastby main_depot)
    (passable mill_lane) (passable high_street) (passable ring_road) (passable station_road)
    (gritted ring_road)
    (steep church_hill) (steep mill_lane) (bus-route high_street) (bus-route station_road) (bus-route ring_road)
    (= (len mill_lane) 3) (= (len high_street) 2) (= (len church_hill) 4) (= (len moor_road) 7) (= (len ring_road) 5) (= (len station_road) 6)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
