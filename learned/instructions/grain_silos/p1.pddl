(define (problem grain-p1)
  (:domain grain-silos)
  (:objects
    yard mill station - loc
    north_silo south_silo mill_silo - silo
    red_truck old_truck - truck
    spring_wheat winter_wheat - wheat
    malt_barley - barley
    feed_maize - maize)
  (:init
    (site north_silo yard) (site south_silo yard) (site mill_silo mill)
    (in winter_wheat north_silo) (in feed_maize mill_silo) (vacant south_silo)
    (pile spring_wheat station) (on-trk malt_barley old_truck)
    (trk-at red_truck yard) (mt red_truck) (trk-at old_truck station)
    (fan-on mill_silo)
    (= (total-cost) 0))
  (:goal (and)))
