(define (problem drones-p2)
  (:domain drone_delivery)
  (:objects
    d1 d2 d3 - drone
    pkg_a pkg_b pkg_c pkg_d - parcel
    roof_12 roof_15 roof_20 hospital - rooftop
    hub_east hub_west - depot
    mid flat - level)
  (:init
    (one_less full mid) (one_less mid flat)
    (flight_path hub_east roof_12) (flight_path roof_12 hub_east)
    (flight_path roof_12 roof_15) (flight_path roof_15 roof_12)
    (flight_path roof_15 hub_west) (flight_path hub_west roof_15)
    (flight_path hub_west roof_20) (flight_path roof_20 hub_west)
    (flight_path roof_20 hospital) (flight_path hospital roof_20)
    (flight_path hospital hub_east) (flight_path hub_east hospital)
    (has_charger hub_east) (has_charger hub_west)
    (drone_is_at d1 hub_east) (battery_level d1 full) (hook_free d1)
    (drone_is_at d2 roof_15) (battery_level d2 mid) (slung_under pkg_d d2)
    (drone_is_at d3 hub_west) (battery_level d3 flat) (hook_free d3)
    (parcel_is_at pkg_a hub_east) (parcel_is_at pkg_b hub_east) (parcel_is_at pkg_c roof_20)
    (addressed_to pkg_a hospital) (addressed_to pkg_b roof_15) (addressed_to pkg_c roof_12) (addressed_to pkg_d roof_20)
    (= (total-cost) 0))
  (:goal (and)))
