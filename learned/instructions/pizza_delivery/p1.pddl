(define (problem friday-rush)
  (:domain pizza)
  (:objects trattoria - shop
            elm12 oak7 villa - house
            Gianni Sue - rider
            vespa - scooter  bmx - bicycle
            pie1 pie2 pie3 - pie
            salami olives ham - topping)
  (:init (isAt Gianni trattoria) (isAt Sue elm12) (onFoot Gianni) (riding Sue bmx)
         (parkedAt vespa trattoria) (tank_full vespa)
         (road trattoria elm12) (road elm12 trattoria) (road elm12 oak7) (road oak7 elm12)
         (road trattoria villa) (road villa trattoria)
         (raw pie1) (hasTop pie1 olives) (raw pie2) (baked pie3) (hasTop pie3 ham)
         (ready_at pie1 trattoria) (ready_at pie2 trattoria) (ready_at pie3 trattoria)
         (unpaid elm12) (unpaid oak7)
         (= (total-cost) 0))
  (:goal (and))
  (:metric minimize (total-cost)))
