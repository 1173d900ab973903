(define (problem PaintingRobots-p1)
  (:domain PaintingRobots)
  (:objects
    dotty splash - robot
    t11 t12 t13 t21 t22 t23 - tile
    red white black - colour
    topRow bottomRow - zone)
  (:init
    (adjacent t11 t12) (adjacent t12 t11)
    (adjacent t11 t21) (adjacent t21 t11)
    (adjacent t12 t13) (adjacent t13 t12)
    (adjacent t12 t22) (adjacent t22 t12)
    (adjacent t13 t23) (adjacent t23 t13)
    (adjacent t21 t22) (adjacent t22 t21)
    (adjacent t22 t23) (adjacent t23 t22)
    (leftOf t11 t12) (leftOf t12 t13) (leftOf t21 t22) (leftOf t22 t23)
    (partOf t11 topRow) (partOf t12 topRow) (partOf t13 topRow)
    (partOf t21 bottomRow) (partOf t22 bottomRow) (partOf t23 bottomRow)
    (occupiedBy t11 dotty) (occupiedBy t23 splash)
    (vacant t12) (vacant t13) (vacant t21) (vacant t22)
    (colourOn black t13) (colourOn white t21)
    (bare t11) (bare t12) (bare t22) (bare t23)
    (brushHas dotty red) (brushClean splash))
  (:goal (and)))
