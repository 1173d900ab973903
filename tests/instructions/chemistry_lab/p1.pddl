(define (problem chemistry_lab_p1)
  (:domain chemistry_lab)
  (:objects
    bench_left bench_right - bench
    hotplate_a - hotplate
    stirrer_a - stirrer
    hood - fume_hood
    beaker_big beaker_small - beaker
    flask_round - flask
    vial_1 vial_2 - vial
    vinegar brine indigo_dye chloroform - sample
    green_label orange_label - label)
  (:init
    (hand_empty)
    (stands_on beaker_big bench_left) (stands_on beaker_small bench_left)
    (stands_on flask_round hood)
    (stands_on vial_1 bench_right) (stands_on vial_2 bench_right)
    (contains beaker_big vinegar) (contains flask_round chloroform)
    (contains vial_1 brine) (contains vial_2 indigo_dye)
    (stoppered flask_round) (stoppered vial_2)
    (toxic chloroform))
  (:goal (and)))
