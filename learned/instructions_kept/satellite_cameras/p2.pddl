(define (problem satellite-p2)
  (:domain orbit-imaging)
  (:objects
    sat1 sat2 sat3 - satellite
    cam1 cam2 cam3 radar4 - instrument
    color ir radar_map uv - mode
    star_1 star_2 - star
    planet_5 - planet
    comet_7 - comet
    gs_kiruna gs_perth - ground_station)
  (:init
    (aboard cam1 sat1) (aboard cam2 sat1) (aboard cam3 sat2) (aboard radar4 sat3)
    (supports cam1 color) (supports cam2 ir) (supports cam3 color) (supports cam3 ir) (supports radar4 radar_map)
    (calib_target cam1 star_1) (calib_target cam2 star_2) (calib_target cam3 star_1)
    (calib_target cam3 gs_kiruna) (calib_target radar4 gs_perth)
    (low_fuel sat3)
    (pointing sat1 star_2) (pointing sat2 planet_5) (pointing sat3 gs_kiruna)
    (powered cam2) (powered radar4)
    (calibrated cam2)
    (imaged comet_7 color))
  (:goal (and)))
