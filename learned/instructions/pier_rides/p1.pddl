(define (problem pier-1)
  (:domain pier-rides)
  (:objects carousel big-wheel ghost-train - ride
            ticket-booth - kiosk
            Molly Archie - kid
            Grandma MrPike - adult
            Stan Dee - crew)
  (:init (loc Molly ticket-booth) (loc Grandma ticket-booth) (loc MrPike big-wheel) (rid Archie carousel)
         (loc Stan carousel) (loc Dee big-wheel)
         (tkt MrPike) (run carousel) (brk ghost-train) (lit carousel) (wild ghost-train) (wild big-wheel))
  (:goal (and)))
