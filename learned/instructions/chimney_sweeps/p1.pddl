(define (problem sweeps-p1)
  (:domain chimneySweeps)
  (:objects Bert Mary - sweep
            depot - yard
            mill rectory villa - house
            van1 - van
            longLadder shortLadder - ladder
            starBrush roundBrush - brush
            millFlue parlourFlue studyFlue hallFlue - flue)
  (:init (sweepAt Bert depot) (sweepAt Mary villa) (vanAt van1 depot)
         (gearIn longLadder van1) (ladderAt shortLadder villa)
         (gearIn starBrush van1) (carries Mary roundBrush) (wide starBrush)
         (belongsTo millFlue mill) (belongsTo parlourFlue rectory)
         (belongsTo studyFlue rectory) (belongsTo hallFlue villa)
         (sooty millFlue) (sooty parlourFlue) (sooty studyFlue) (sooty hallFlue)
         (fireLit parlourFlue) (fireLit hallFlue))
  (:goal (and)))
