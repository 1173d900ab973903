(define (problem butler-p1)
  (:domain butlerWithTwoArms)
  (:objects
    den hall scullery attic - chamber
    left right - arm
    ball_1 ball_2 ball_3 - ball
    mugX teacup - cup
    pink teal - shade)
  (:init
    (botIn hall)
    (passage den hall) (passage hall den)
    (passage hall scullery) (passage scullery hall)
    (passage hall attic) (passage attic hall)
    (tap scullery)
    (clutches right teacup) (idle left)
    (rests ball_1 den) (rests ball_2 attic) (rests ball_3 hall) (rests mugX scullery)
    (full mugX)
    (tint ball_1 pink) (tint ball_2 teal) (tint ball_3 pink) (tint mugX teal) (tint teacup pink))
  (:goal (and)))
