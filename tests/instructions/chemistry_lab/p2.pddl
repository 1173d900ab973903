; the robot starts with vial_x in its gripper; vial_z and only vial_z is empty
(define (problem chemistry_lab_p2)
  (:domain chemistry_lab)
  (:objects
    window_bench sink_bench - bench
    hob_1 hob_2 - hotplate
    spinner - stirrer
    hood_east - fume_hood
    beaker_one - beaker
    flask_tall flask_flat - flask
    vial_x vial_y vial_z - vial
    saline ethanol copper_sulfate ammonia sugar_water - sample
    red_sticker blue_sticker white_sticker - label)
  (:init
    (gripping vial_x)
    (stands_on beaker_one window_bench) (stands_on vial_y window_bench)
    (stands_on flask_flat sink_bench)
    (stands_on flask_tall hood_east) (stands_on vial_z hood_east)
    (contains beaker_one saline) (contains flask_tall ethanol)
    (contains flask_flat copper_sulfate) (contains vial_y ammonia)
    (contains vial_x sugar_water)
    (stoppered vial_x) (stoppered vial_y)
    (has_label flask_tall red_sticker) (has_label vial_y blue_sticker)
    (warmed copper_sulfate)
    (toxic ethanol) (toxic ammonia))
  (:goal (and)))
