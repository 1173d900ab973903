(define (problem satellite-ops-p1)
  (:domain satellite-ops)
  (:objects
    heron kestrel - satellite
    heat-eye wide-lens night-owl - instrument
    infrared visible - band
    aral-sea etna lisbon - site
    vega sirius - star
    kiruna perth - ground-station)
  (:init
    (points-at heron vega) (points-at kestrel lisbon)
    (on-board heat-eye heron) (on-board wide-lens heron) (on-board night-owl kestrel)
    (powered wide-lens) (powered night-owl) (calibrated night-owl)
    (calibration-target heat-eye vega) (calibration-target wide-lens sirius) (calibration-target night-owl sirius)
    (records heat-eye infrared) (records wide-lens visible) (records night-owl infrared) (records night-owl visible)
    (in-memory kestrel lisbon visible)
    (in-range heron kiruna) (in-range kestrel kiruna) (in-range kestrel perth))
  (:goal (and)))
