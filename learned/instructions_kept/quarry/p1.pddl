(define (problem stoneQuarry-p1)
  (:domain stoneQuarry)
  (:objects
    pit sawmill gate - yard
    bigCrane millCrane oldCrane - crane
    lorry1 lorry2 - lorry
    palA palB palC - pallet
    g1 g2 m1 m2 slate - stone)
  (:init
    (isIn bigCrane pit) (isIn millCrane sawmill) (isIn oldCrane gate)
    (isIn lorry1 pit) (isIn lorry2 sawmill)
    (isIn palA pit) (isIn palB gate) (onLorry palC lorry2)
    (isIn g1 pit) (isIn g2 pit) (isIn m1 sawmill) (onPallet m2 palC) (onPallet slate palB)
    (hasSaw sawmill) (isSawn m2)
    (isGranite g1) (isGranite g2) (isMarble m1) (isMarble m2))
  (:goal (and)))
