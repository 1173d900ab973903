(define (problem brace-p2)
  (:domain braceWorkshop)
  (:objects
    workbench sewingBench - bench
    heatOven stripOven - oven
    fittingRoom1 - fittingRoom
    Kofi Lena Rui - technician
    kneeBraceX - kneeBrace
    ankleBraceX ankleBraceY - ankleBrace
    backBraceX backBraceY - backBrace
    strapShort strapLong - strap
    DrBell NurseAda - patient)
  (:init
    (techAt Kofi workbench) (techAt Lena fittingRoom1) (techAt Rui sewingBench)
    (handsFree Kofi) (holds Lena ankleBraceX) (handsFree Rui)
    (braceAt kneeBraceX heatOven) (braceAt ankleBraceY sewingBench) (braceAt backBraceX workbench) (braceAt backBraceY stripOven)
    (hasSize kneeBraceX medium) (hasSize ankleBraceX medium) (hasSize ankleBraceY small) (hasSize backBraceX small) (hasSize backBraceY medium)
    (moulded ankleBraceX) (moulded backBraceX) (padded ankleBraceY)
    (strapOn strapLong backBraceX) (spare strapShort)
    (waitsIn DrBell fittingRoom1) (waitsIn NurseAda fittingRoom1)
    (needsSize DrBell medium) (needsSize NurseAda small)
    (= (total-cost) 0)
    (= (distance workbench workbench) 0) (= (distance workbench sewingBench) 1) (= (distance workbench heatOven) 3) (= (distance workbench stripOven) 3) (= (distance workbench fittingRoom1) 3)
    (= (distance sewingBench workbench) 1) (= (distance sewingBench sewingBench) 0) (= (distance sewingBench heatOven) 3) (= (distance sewingBench stripOven) 3) (= (distance sewingBench fittingRoom1) 3)
    (= (distance heatOven workbench) 3) (= (distance heatOven sewingBench) 3) (= (distance heatOven heatOven) 0) (= (distance heatOven stripOven) 2) (= (distance heatOven fittingRoom1) 3)
    (= (distance stripOven workbench) 3) (= (distance stripOven sewingBench) 3) (= (distance stripOven heatOven) 2) (= (distance stripOven stripOven) 0) (= (distance stripOven fittingRoom1) 6)
    (= (distance fittingRoom1 workbench) 3) (= (distance fittingRoom1 sewingBench) 3) (= (distance fittingRoom1 heatOven) 3) (= (distance fittingRoom1 stripOven) 6) (= (distance fittingRoom1 fittingRoom1) 0))
  (:goal (and)))
