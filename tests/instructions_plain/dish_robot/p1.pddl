(define (problem dish-robot-1)
  (:domain dish-robot)
  (:objects
    dinner-plate soup-plate cake-plate - plate
    red-cup blue-cup tall-cup - cup
    kitchen-table dining-table - table
    left-cupboard right-cupboard - cupboard
    kitchen-sink - sink
    dishwasher1 - dishwasher)
  (:init
    (at dinner-plate dining-table) (at soup-plate dining-table)
    (at cake-plate left-cupboard) (clean cake-plate) (rinsed cake-plate)
    (at red-cup kitchen-table)
    (at blue-cup kitchen-sink) (rinsed blue-cup)
    (at tall-cup right-cupboard) (clean tall-cup) (rinsed tall-cup)
    (hand-empty))
  (:goal (and)))
