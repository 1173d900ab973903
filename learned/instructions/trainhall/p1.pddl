(define (problem hall-1)
  (:domain toytrain-hall)
  (:objects
    Nadia oldFinn - guide
    loopTrack sideTrack - track
    caseA caseB - vitrine
    repairBench - bench
    redLoco greenLoco steamer - loco
    redCoach blueTanker tinyCaboose - wagon)
  (:init
    (atSpot Nadia repairBench) (atSpot oldFinn caseA) (emptyHanded Nadia) (emptyHanded oldFinn)
    (openSpot loopTrack) (openSpot sideTrack) (openSpot repairBench) (openSpot caseA)
    (isIn redLoco loopTrack) (running redLoco)
    (isIn greenLoco caseA) (still greenLoco) (isIn steamer sideTrack) (still steamer)
    (coupledTo redCoach steamer) (still redCoach)
    (isIn blueTanker caseB) (still blueTanker) (isIn tinyCaboose repairBench) (still tinyCaboose)
    (dusted redLoco)
    (red redLoco) (red redCoach) (green greenLoco) (blue blueTanker) (yellow tinyCaboose)
    (large steamer) (large blueTanker) (small tinyCaboose) (small greenLoco))
  (:goal (and)))
