(define (problem rickshaw_1)
  (:domain rickshaw_stand)
  (:objects Raju Salim Kiran - driver
            peacock tiger lotus - rickshaw
            Meena Arthur Joy - passenger
            bazaar temple stand bridge - stop)
  (:init (drv_at Raju stand) (free Raju) (drv_at Salim temple) (pulls Salim tiger) (drv_at Kiran bridge) (free Kiran)
         (rick_at peacock stand) (parked peacock) (rick_at tiger temple) (rick_at lotus bazaar) (parked lotus)
         (pumped peacock) (pumped tiger) (hood_up lotus)
         (pass_at Meena bazaar) (pass_at Arthur bridge) (aboard Joy tiger))
  (:goal (and)))
