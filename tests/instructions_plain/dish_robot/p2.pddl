(define (problem dish-robot-2)
  (:domain dish-robot)
  (:objects
    plate1 plate2 plate3 - plate
    mug glass teacup - cup
    coffee-table balcony-table - table
    wall-cupboard corner-cupboard - cupboard
    steel-sink - sink
    big-washer small-washer - dishwasher)
  (:init
    (holding mug)
    (in plate1 big-washer) (rinsed plate1) (running big-washer)
    (at plate2 balcony-table)
    (at plate3 coffee-table)
    (at glass coffee-table) (clean glass) (rinsed glass)
    (at teacup steel-sink)
    (open small-washer))
  (:goal (and)))
