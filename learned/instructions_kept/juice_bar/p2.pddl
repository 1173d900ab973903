(define (problem juice-bar-2)
  (:domain juice-bar)
  (:objects
    left-arm right-arm - arm
    tall-glass small-glass wine-glass beer-glass - glass
    steel-shaker copper-shaker - shaker
    apple-juice cranberry-juice coconut-milk - ingredient
    apple-tap cranberry-tap - dispenser)
  (:init
    (dispenses apple-tap apple-juice) (dispenses cranberry-tap cranberry-juice)
    (arm-empty left-arm) (arm-empty right-arm)
    (on-counter tall-glass) (empty tall-glass) (clean tall-glass)
    (on-counter small-glass) (contains small-glass cranberry-juice)
    (served wine-glass) (contains wine-glass coconut-milk)
    (served beer-glass) (contains beer-glass apple-juice)
    (on-counter steel-shaker) (contains steel-shaker apple-juice)
    (on-counter copper-shaker) (empty copper-shaker))
  (:goal (and)))
