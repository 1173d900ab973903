(define (problem satellite-p1)
  (:domain orbit-imaging)
  (:objects
    argus hermes - satellite
    wide_cam spectro thermal_cam - instrument
    visible infrared spectrum - mode
    polaris vega - star
    mars saturn - planet
    halley - comet
    hilo - ground_station)
  (:init
    (aboard wide_cam argus) (aboard spectro argus) (aboard thermal_cam hermes)
    (supports wide_cam visible) (supports spectro spectrum) (supports thermal_cam infrared)
    (calib_target wide_cam polaris) (calib_target spectro vega) (calib_target thermal_cam polaris)
    (low_fuel hermes)
    (pointing argus mars) (pointing hermes hilo)
    (powered thermal_cam)
    (imaged saturn visible))
  (:goal (and)))
