(define (problem fete2)
  (:domain villageFete)
  (:objects
    bridgeEnd oakTree - pitch
    hoopla jamStall - stall
    vicar mrsPeel youngTom - helper
    plumJam rhubarbJam coconuts marrows - ware
    longChain shortChain oldChain - bunting)
  (:init
    (standsOn hoopla oakTree) (standsOn jamStall bridgeEnd) (free green)
    (shady oakTree)
    (runs youngTom hoopla) (runs mrsPeel jamStall)
    (helperAt vicar green) (helperAt mrsPeel bridgeEnd) (helperAt youngTom barn)
    (onSale plumJam jamStall) (waresAt rhubarbJam barn) (waresAt coconuts oakTree) (waresAt marrows barn)
    (trading jamStall)
    (isRed longChain) (isYellow shortChain) (isYellow oldChain)
    (hungOn oldChain jamStall) (rolledUp longChain) (rolledUp shortChain))
  (:goal (and)))
