(define (problem butler-p2)
  (:domain butlerWithTwoArms)
  (:objects
    north_wing south_wing gallery pantry - chamber
    arm1 arm2 - arm
    golf tennis cricket - ball
    goblet tumbler beaker - cup
    amber white green - shade)
  (:init
    (botIn gallery)
    (passage gallery north_wing) (passage north_wing gallery)
    (passage gallery south_wing) (passage south_wing gallery)
    (passage gallery pantry) (passage pantry gallery)
    (passage north_wing south_wing) (passage south_wing north_wing)
    (tap pantry)
    (idle arm1) (idle arm2)
    (rests golf north_wing) (rests tennis north_wing) (rests cricket pantry)
    (rests goblet gallery) (rests tumbler south_wing) (rests beaker pantry)
    (full goblet) (full beaker)
    (tint golf white) (tint tennis green) (tint cricket amber)
    (tint goblet amber) (tint tumbler white) (tint beaker green))
  (:goal (and)))
