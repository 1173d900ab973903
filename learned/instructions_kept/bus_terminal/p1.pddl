(define (problem terminal-p1)
  (:domain bus-terminal)
  (:objects coach1 coach2 coach3 - coach
            shuttle - minibus
            bay_a bay_b bay_c bay_d - bay
            back_lot wash_lot - lot
            Hanna Igor - driver
            Petra - mechanic
            Mrs_Lund Tomasz Kim - passenger)
  (:init (parked coach1 bay_a) (parked coach2 bay_b) (parked coach3 back_lot) (parked shuttle bay_d)
         (vacant bay_c) (vacant wash_lot)
         (resting Igor) (at-wheel Hanna coach1)
         (driverless coach2) (driverless coach3) (driverless shuttle)
         (waiting-at Mrs_Lund bay_a) (waiting-at Tomasz bay_c) (seated Kim coach2)
         (fuelled shuttle) (doors-open coach2) (faulty coach3)
         (has-pump back_lot) (has-pump wash_lot) (has-ramp bay_a) (has-ramp bay_c))
  (:goal (and)))
