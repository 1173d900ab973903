(define (problem fete1)
  (:domain villageFete)
  (:objects
    wellSide churchWall schoolYard - pitch
    cakeStall tombola ciderTent - stall
    Dot Alf Bernice - helper
    sponge scones ciderKeg - ware
    chain1 chain2 chain3 - bunting)
  (:init
    (standsOn cakeStall green) (standsOn tombola wellSide) (standsOn ciderTent churchWall) (free schoolYard)
    (shady churchWall) (shady schoolYard)
    (runs Dot cakeStall) (runs Alf tombola) (runs Bernice ciderTent)
    (helperAt Dot green) (helperAt Alf barn) (helperAt Bernice churchWall)
    (waresAt sponge barn) (waresAt ciderKeg barn) (onSale scones cakeStall)
    (trading tombola)
    (isRed chain1) (isRed chain2) (isYellow chain3)
    (hungOn chain1 tombola) (rolledUp chain2) (rolledUp chain3))
  (:goal (and)))
