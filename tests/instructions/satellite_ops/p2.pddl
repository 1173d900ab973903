(define (problem satellite-ops-p2)
  (:domain satellite-ops)
  (:objects
    argus lynx mini-3 - satellite
    spectro telecam sar pinhole - instrument
    ultraviolet visible radar - band
    hurricane oil-slick glacier wheat-belt - site
    polaris - star
    svalbard darwin quito - ground-station)
  (:init
    (points-at argus polaris) (points-at lynx oil-slick) (points-at mini-3 wheat-belt)
    (on-board spectro argus) (on-board telecam argus) (on-board sar lynx) (on-board pinhole mini-3)
    (powered sar) (powered telecam) (calibrated sar)
    (calibration-target spectro polaris) (calibration-target telecam polaris) (calibration-target sar polaris) (calibration-target pinhole glacier)
    (records spectro ultraviolet) (records telecam visible) (records sar radar) (records pinhole visible)
    (in-memory argus hurricane visible) (in-memory lynx glacier radar)
    (in-range argus svalbard) (in-range argus quito) (in-range lynx darwin) (in-range mini-3 quito)
    (received quito wheat-belt visible))
  (:goal (and)))
