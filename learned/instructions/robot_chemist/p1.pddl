(define (problem lab-p1)
  (:domain lab_bot)
  (:objects
    rack_a rack_b rack_c - rack
    spinner - centrifuge
    cryo - freezer
    v1 v2 v3 v4 v5 - vial
    ok_tag hazard_tag retest_tag - label)
  (:init
    (gripper_free)
    (sealed cryo)
    (vial_in v1 rack_a) (vial_in v2 rack_a) (vial_in v3 rack_b) (vial_in v4 spinner) (vial_in v5 cryo)
    (frozen v5)
    (toxic v2) (toxic v3)
    (red_cap v1) (red_cap v3)
    (tagged v2 ok_tag) (tagged v3 hazard_tag) (tagged v5 retest_tag))
  (:goal (and)))
