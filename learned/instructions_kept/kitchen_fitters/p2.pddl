(define (problem fitting-2)
  (:domain kitchen-fitting)
  (:objects
    Kemal Joan - fitter
    drawer_unit sink_unit - base-unit
    plate_rack spice_rack - wall-unit
    hob fridge - appliance
    s1 s2 s3 s4 - spot
    garage kitchen - area
    bosch laser - tool)
  (:init
    (fitting-room kitchen)
    (next-to s1 s2) (next-to s2 s1) (next-to s2 s3) (next-to s3 s2) (next-to s3 s4) (next-to s4 s3)
    (drills bosch) (measures-level laser)
    (mounted sink_unit s1) (levelled sink_unit) (doors-hung sink_unit) (mounted plate_rack s4)
    (spot-empty s2) (spot-empty s3) (tiled s2)
    (in-area drawer_unit kitchen) (in-area fridge kitchen) (in-area spice_rack garage) (in-area hob garage)
    (oak drawer_unit) (oak plate_rack) (white sink_unit) (white spice_rack)
    (has-tool Kemal laser) (has-tool Joan bosch) (power-on))
  (:goal (and)))
