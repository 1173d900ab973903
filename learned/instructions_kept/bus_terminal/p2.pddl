(define (problem terminal-p2)
  (:domain bus-terminal)
  (:objects red_coach blue_coach - coach
            mini1 mini2 - minibus
            bay1 bay2 bay3 - bay
            yard overflow - lot
            Bola Chen Dora - driver
            Emil - mechanic
            Ada Ben Cleo Dov - passenger)
  (:init (parked red_coach bay1) (parked blue_coach yard) (parked mini1 bay2) (parked mini2 overflow)
         (vacant bay3)
         (at-wheel Bola red_coach) (at-wheel Chen mini1) (resting Dora)
         (driverless blue_coach) (driverless mini2)
         (waiting-at Ada bay1) (waiting-at Ben bay1) (waiting-at Cleo bay3) (seated Dov mini1)
         (fuelled red_coach) (fuelled mini2) (doors-open red_coach) (doors-open mini1) (faulty mini2)
         (has-pump yard) (has-ramp bay2))
  (:goal (and)))
