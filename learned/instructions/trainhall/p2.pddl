(define (problem hall-2)
  (:domain toytrain-hall)
  (:objects
    g1 g2 - guide
    T1 T2 T3 - track
    caseNorth caseSouth - vitrine
    workbench - bench
    loco7 loco12 loco40 - loco
    w1 w2 w3 w4 - wagon)
  (:init
    (atSpot g1 workbench) (emptyHanded g1) (atSpot g2 T3) (holding g2 w4)
    (openSpot T1) (openSpot T2) (openSpot T3) (openSpot workbench) (openSpot caseSouth)
    (isIn loco7 T1) (still loco7) (isIn loco12 T2) (running loco12) (isIn loco40 caseNorth) (still loco40)
    (coupledTo w1 loco7) (still w1) (isIn w2 T1) (still w2) (isIn w3 caseSouth) (still w3) (still w4)
    (dusted w2) (dusted loco12)
    (red loco7) (red w1) (blue loco12) (blue w2) (blue w3) (yellow loco40) (yellow w4)
    (large loco40) (large w3) (small w1) (small w2) (small loco7))
  (:goal (and)))
