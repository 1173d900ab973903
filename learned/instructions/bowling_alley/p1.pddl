(define (problem bowling-p1)
  (:domain bowling-alley)
  (:objects lane1 lane2 lane3 - lane
    left_rack right_rack - rack
    Tom Rita Ben - player
    black_ball pink_ball orange_ball - ball
    size38 size42 size33 - shoepair)
  (:init (ball-on-rack black_ball left_rack) (ball-on-rack pink_ball right_rack) (ball-with orange_ball Rita)
    (hands-free Tom) (hands-free Ben)
    (wearing Rita size38) (barefoot Tom) (barefoot Ben)
    (in-cubby size42) (in-cubby size33) (disinfected size42)
    (assigned Rita lane2) (waiting Tom) (waiting Ben)
    (pins-up lane1) (lane-oiled lane1) (bumpers-raised lane3) (pins-up lane2)
    (heavy black_ball) (heavy orange_ball) (child Ben))
  (:goal (and)))
