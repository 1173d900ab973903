(define (problem sweeps-p2)
  (:domain chimneySweeps)
  (:objects Tom Gus Ida - sweep
            yard1 - yard
            no3 no7 no12 - house
            red_van blue_van - van
            lad1 lad2 - ladder
            brush_a brush_b brush_c - brush
            f3 f7a f7b f12 - flue)
  (:init (sweepAt Tom yard1) (sweepAt Gus no7) (onRoof Ida no3)
         (vanAt red_van yard1) (vanAt blue_van no7)
         (ladderAt lad1 no3) (gearIn lad2 blue_van)
         (carries Ida brush_a) (gearIn brush_b blue_van) (gearIn brush_c red_van)
         (wide brush_a) (wide brush_c)
         (belongsTo f3 no3) (belongsTo f7a no7) (belongsTo f7b no7) (belongsTo f12 no12)
         (sooty f3) (sooty f7a) (sooty f12) (capped f7b) (fireLit f12))
  (:goal (and)))
