(define (problem rickshaw_2)
  (:domain rickshaw_stand)
  (:objects dev lin - driver
            r1 r2 r3 r4 - rickshaw
            grandma uncle_bo pim tess - passenger
            hotel market school - stop)
  (:init (drv_at dev hotel) (pulls dev r1) (drv_at lin school) (free lin)
         (rick_at r1 hotel) (rick_at r2 school) (parked r2) (rick_at r3 school) (parked r3) (rick_at r4 market) (parked r4)
         (pumped r1) (pumped r2) (hood_up r1) (hood_up r4)
         (pass_at grandma hotel) (pass_at uncle_bo market) (pass_at pim school) (pass_at tess school))
  (:goal (and)))
