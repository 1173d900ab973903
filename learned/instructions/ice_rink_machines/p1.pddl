(define (problem rink-p1)
  (:domain ice-rink-machines)
  (:objects olympia frosty - resurfacer
            nibbler - edger
            Marta Jonas - driver
            main_rink kids_rink curling_hall - rink
            bay1 bay2 - bay)
  (:init (parked olympia bay1) (parked frosty bay2) (parked nibbler kids_rink)
         (drives Jonas nibbler) (idle Marta) (unmanned olympia) (unmanned frosty)
         (gate-open kids_rink) (gate-shut main_rink) (gate-shut curling_hall)
         (tank-full frosty) (blade-sharp olympia) (smooth curling_hall) (edged main_rink))
  (:goal (and)))
