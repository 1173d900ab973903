(define (problem PaintingRobots-p2)
  (:domain PaintingRobots)
  (:objects
    klee miro mondrian - robot
    w1 w2 w3 w4 f1 f2 f3 f4 - tile
    green yellow blue - colour
    northWall hallFloor - zone)
  (:init
    (adjacent w1 w2) (adjacent w2 w1)
    (adjacent w1 f1) (adjacent f1 w1)
    (adjacent w2 w3) (adjacent w3 w2)
    (adjacent w2 f2) (adjacent f2 w2)
    (adjacent w3 w4) (adjacent w4 w3)
    (adjacent w3 f3) (adjacent f3 w3)
    (adjacent w4 f4) (adjacent f4 w4)
    (adjacent f1 f2) (adjacent f2 f1)
    (adjacent f2 f3) (adjacent f3 f2)
    (adjacent f3 f4) (adjacent f4 f3)
    (leftOf w1 w2) (leftOf w2 w3) (leftOf w3 w4) (leftOf f1 f2) (leftOf f2 f3) (leftOf f3 f4)
    (partOf w1 northWall) (partOf w2 northWall) (partOf w3 northWall) (partOf w4 northWall)
    (partOf f1 hallFloor) (partOf f2 hallFloor) (partOf f3 hallFloor) (partOf f4 hallFloor)
    (occupiedBy f1 klee) (occupiedBy f2 mondrian) (occupiedBy f4 miro)
    (vacant w1) (vacant w2) (vacant w3) (vacant w4) (vacant f3)
    (colourOn yellow w1) (colourOn green w4)
    (bare w2) (bare w3) (bare f1) (bare f2) (bare f3) (bare f4)
    (brushHas klee blue) (brushHas miro green) (brushClean mondrian))
  (:goal (and)))
