(define (problem lab-p2)
  (:domain lab_bot)
  (:objects
    left_rack right_rack top_rack - rack
    fuge1 fuge2 - centrifuge
    deep_freeze - freezer
    serum plasma acid buffer yeast - vial
    urgent discard - label)
  (:init
    (gripped plasma)
    (sealed fuge1) (sealed deep_freeze)
    (vial_in serum left_rack) (vial_in acid right_rack) (vial_in buffer fuge1) (vial_in yeast deep_freeze)
    (spun buffer) (frozen yeast)
    (toxic acid) (toxic plasma)
    (red_cap serum) (red_cap buffer)
    (tagged serum urgent) (tagged acid discard))
  (:goal (and)))
