(define (problem canteen-p1)
  (:domain schoolCanteen)
  (:objects
    tableA tableB windowTable - table
    hatch stove - counter
    Mia Noah Oskar - pupil
    MrGray - teacher
    lasagne curry - main
    yoghurt crumble - dessert)
  (:init
    (isStove stove)
    (seatedAt Mia tableA) (seatedAt Oskar tableB) (inQueue Noah) (inQueue MrGray)
    (hasPaid Mia)
    (dishOn lasagne hatch) (dishOn curry stove) (dishOn yoghurt hatch) (dishOn crumble windowTable)
    (isWarm curry)
    (meatFree curry) (meatFree yoghurt) (meatFree crumble)
    (allergicTo Oskar yoghurt) (allergicTo Mia curry)
    (wiped tableA) (wiped windowTable))
  (:goal (and)))
