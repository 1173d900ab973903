(define (problem undertakers_friday)
  (:domain undertakers)
  (:objects
    hearse1 hearse2 - hearse
    limo1 limo2 limo3 - limousine
    Ada Burt - driver
    Mrs_Lane - mourner
    k1 k2 - coffin
    depot crematorium hospice - site)
  (:init
    (parked hearse1 depot) (parked hearse2 hospice) (parked limo1 depot) (parked limo2 depot)
    (parked limo3 crematorium)
    (person_at Ada depot) (aboard Burt hearse2) (person_at Mrs_Lane hospice)
    (coffin_at k1 hospice) (coffin_at k2 depot) (vacant hearse1) (vacant hearse2)
    (polished hearse1) (decked limo1) (decked limo3) (wash_bay depot)
    (road depot hospice) (road hospice depot) (road hospice crematorium) (road crematorium hospice)
    (road depot crematorium) (road crematorium depot)
    (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
