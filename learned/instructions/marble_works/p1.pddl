(define (problem marble-1)
  (:domain marble-works)
  (:objects
    carrara verde nero rosa - slab
    yellow_crane small_crane - crane
    lion vine - motif
    saw_bay finish_bay store - bay
    lorry1 - lorry)
  (:init
    (slab-at carrara store) (slab-at verde saw_bay) (slab-at nero finish_bay) (slab-at rosa store)
    (idle yellow_crane) (idle small_crane)
    (reaches yellow_crane store) (reaches yellow_crane saw_bay) (reaches yellow_crane finish_bay)
    (reaches small_crane finish_bay) (reaches small_crane lorry1)
    (equipped saw_bay saw) (equipped finish_bay grinder) (equipped finish_bay chisel)
    (cut nero) (cut rosa) (carved nero lion) (crated rosa) (white carrara) (= (total-cost) 0))
  (:goal (and)))
