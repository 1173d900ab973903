(define (problem rink-p2)
  (:domain ice-rink-machines)
  (:objects z1 z2 z3 - resurfacer
            e1 e2 - edger
            Ann Boris Chen - driver
            north_rink south_rink - rink
            garage washbay sidebay - bay)
  (:init (parked z1 garage) (parked z2 garage) (parked z3 north_rink)
         (parked e1 washbay) (parked e2 sidebay)
         (drives Boris z3) (drives Chen e1) (idle Ann)
         (unmanned z1) (unmanned z2) (unmanned e2)
         (gate-open north_rink) (gate-shut south_rink)
         (tank-full z1) (blade-sharp z1) (blade-sharp z3) (blade-sharp e2)
         (smooth south_rink))
  (:goal (and)))
