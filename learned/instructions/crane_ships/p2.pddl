(define (problem crane-ships-2)
  (:domain crane-ships)
  (:objects
    home-quay - port
    north-field mid-field south-field - site
    Goliath Samson Wren - ship
    turbine1 turbine2 mast cabin - module)
  (:init
    (lane home-quay mid-field) (lane mid-field home-quay) (= (miles home-quay mid-field) 5) (= (miles mid-field home-quay) 5)
    (lane mid-field north-field) (lane north-field mid-field) (= (miles mid-field north-field) 3) (= (miles north-field mid-field) 3)
    (lane mid-field south-field) (lane south-field mid-field) (= (miles mid-field south-field) 3) (= (miles south-field mid-field) 3)
    (ship-at Goliath home-quay) (ship-at Samson mid-field) (ship-at Wren home-quay)
    (afloat Goliath) (jacked-up Samson) (afloat Wren)
    (crewed Goliath) (crewed Samson) (strong Goliath) (strong Samson)
    (on-hook mast Samson) (on-deck turbine1 Goliath) (hook-free Goliath) (hook-free Wren)
    (module-at turbine2 home-quay) (module-at cabin mid-field)
    (heavy turbine1) (heavy turbine2) (light mast) (light cabin)
    (surveyed mid-field)
    (= (total-cost) 0))
  (:goal (and)))
