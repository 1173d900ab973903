(define (problem piles-p1)
  (:domain pile-robot)
  (:objects
    left middle right - zone
    red green blue white - colour
    box-1 box-2 box-3 box-4 box-5 - box
    plate-a plate-b - plate)
  (:init
    (claw-empty)
    (stands-in box-1 left) (beneath box-1 box-4) (beneath box-4 plate-a) (bare-top plate-a)
    (stands-in box-2 middle) (beneath box-2 box-5) (bare-top box-5)
    (stands-in box-3 right) (beneath box-3 plate-b) (bare-top plate-b)
    (tint box-1 red) (tint box-2 blue) (tint box-3 red) (tint box-4 green) (tint box-5 green)
    (tint plate-a white) (tint plate-b blue)
    (fragile box-5) (fragile plate-a))
  (:goal (and)))
