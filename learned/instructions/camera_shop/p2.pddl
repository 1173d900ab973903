(define (problem camera-shop-p2)
  (:domain camera-shop)
  (:objects
    tom ines - clerk
    student tourist collector - customer
    canon_a canon_b fuji - camera
    zoom macro fisheye pancake - lens
    display_left display_right desk - spot
    workbench1 workbench2 - bench)
  (:init
    (stands-at tom desk) (stands-at ines workbench1)
    (lies-in canon_a display_left) (lies-in canon_b workbench2) (lies-in fuji display_right)
    (mounted zoom canon_a) (mounted pancake fuji) (bare canon_b)
    (lies-in macro display_left) (lies-in fisheye desk)
    (sensor-clean fuji) (sensor-clean canon_a) (charged fuji)
    (second-hand canon_b) (second-hand macro) (second-hand fisheye)
    (fits zoom canon_a) (fits zoom canon_b) (fits macro canon_a) (fits macro canon_b)
    (fits pancake fuji) (fits fisheye fuji) (fits fisheye canon_b))
  (:goal (and)))
