(define (problem brace-p1)
  (:domain braceWorkshop)
  (:objects
    benchLeft benchRight - bench
    oven1 - oven
    roomA roomB - fittingRoom
    Petra Samir - technician
    kneeBrace1 kneeBrace2 - kneeBrace
    ankleBrace1 - ankleBrace
    backBrace1 - backBrace
    redStrap blackStrap1 blackStrap2 - strap
    MrHolt MrsVega LittleJonas - patient)
  (:init
    (techAt Petra benchLeft) (techAt Samir oven1)
    (handsFree Petra) (handsFree Samir)
    (braceAt kneeBrace1 benchLeft) (braceAt kneeBrace2 oven1) (braceAt ankleBrace1 benchRight) (braceAt backBrace1 benchLeft)
    (hasSize kneeBrace1 small) (hasSize kneeBrace2 large) (hasSize ankleBrace1 medium) (hasSize backBrace1 large)
    (moulded ankleBrace1) (padded backBrace1)
    (strapOn redStrap ankleBrace1) (spare blackStrap1) (spare blackStrap2)
    (waitsIn MrHolt roomA) (waitsIn MrsVega roomB) (waitsIn LittleJonas roomB)
    (needsSize MrHolt large) (needsSize MrsVega medium) (needsSize LittleJonas small)
    (= (total-cost) 0)
    (= (distance benchLeft benchLeft) 0) (= (distance benchLeft benchRight) 1) (= (distance benchLeft oven1) 3) (= (distance benchLeft roomA) 3) (= (distance benchLeft roomB) 3)
    (= (distance benchRight benchLeft) 1) (= (distance benchRight benchRight) 0) (= (distance benchRight oven1) 3) (= (distance benchRight roomA) 3) (= (distance benchRight roomB) 3)
    (= (distance oven1 benchLeft) 3) (= (distance oven1 benchRight) 3) (= (distance oven1 oven1) 0) (= (distance oven1 roomA) 3) (= (distance oven1 roomB) 5)
    (= (distance roomA benchLeft) 3) (= (distance roomA benchRight) 3) (= (distance roomA oven1) 3) (= (distance roomA roomA) 0) (= (distance roomA roomB) 1)
    (= (distance roomB benchLeft) 3) (= (distance roomB benchRight) 3) (= (distance roomB oven1) 5) (= (distance roomB roomA) 1) (= (distance roomB roomB) 0))
  (:goal (and)))
