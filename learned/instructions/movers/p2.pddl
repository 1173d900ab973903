(define (problem autumn-moves)
  (:domain movers)
  (:objects
    flatA flatB flatC - flat
    store - depot
    V1 V2 - van
    h_ann h_bo h_cy - helper
    kurz lopez - client
    bed desk chair1 chair2 wardrobe - furniture
    washer toaster - appliance)
  (:init
    (= (total-cost) 0)
    (road store flatA) (road flatA store) (= (miles store flatA) 2) (= (miles flatA store) 2)
    (road flatA flatB) (road flatB flatA) (= (miles flatA flatB) 2) (= (miles flatB flatA) 2)
    (road flatB flatC) (road flatC flatB) (= (miles flatB flatC) 7) (= (miles flatC flatB) 7)
    (road store flatC) (road flatC store) (= (miles store flatC) 3) (= (miles flatC store) 3)
    (vanat V1 flatA) (vanat V2 store)
    (riding h_ann V1) (helperat h_bo flatA) (helperat h_cy store)
    (invan V1 desk) (itemat bed flatA) (itemat chair1 flatA) (itemat chair2 flatB)
    (itemat toaster flatB) (itemat wardrobe flatC) (itemat washer store)
    (heavy bed) (heavy wardrobe) (heavy washer)
    (wrapped desk) (wrapped chair2)
    (owns kurz bed) (owns kurz desk) (owns kurz chair1) (owns kurz toaster)
    (owns lopez chair2) (owns lopez wardrobe) (owns lopez washer))
  (:goal (and)))
