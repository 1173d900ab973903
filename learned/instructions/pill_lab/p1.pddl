(define (problem pill-lab-p1)
  (:domain pill-lab)
  (:objects
    left-arm right-arm - arm
    blue-dish steel-dish - dish
    bottle-a bottle-b - bottle
    reject-bin - bin
    p1 p2 p3 p4 p5 - pill)
  (:init
    (can-reach left-arm blue-dish) (can-reach left-arm steel-dish) (can-reach left-arm bottle-a) (can-reach left-arm reject-bin)
    (can-reach right-arm steel-dish) (can-reach right-arm bottle-a) (can-reach right-arm bottle-b) (can-reach right-arm reject-bin)
    (pill-in p1 blue-dish) (pill-in p2 blue-dish) (pill-in p3 steel-dish) (pill-in p4 bottle-a) (pill-in p5 steel-dish)
    (is-round p1) (is-round p3) (is-round p4) (is-oval p2) (is-oval p5)
    (is-white p1) (is-white p2) (is-pink p3) (is-pink p4) (is-white p5)
    (is-chipped p5) (capped bottle-b) (wiped left-arm) (imaged p4))
  (:goal (and)))
