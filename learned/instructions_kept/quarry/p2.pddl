; the quay has no crane
(define (problem stoneQuarry-p2)
  (:domain stoneQuarry)
  (:objects
    northFace southFace shed quay - yard
    Goliath Samson Titan - crane
    blueLorry redLorry - lorry
    pal1 pal2 pal3 - pallet
    obelisk lintel doorstep trough fountain - stone)
  (:init
    (isIn Goliath northFace) (isIn Samson southFace) (isIn Titan shed)
    (isIn blueLorry northFace) (isIn redLorry quay)
    (isIn pal1 northFace) (isIn pal2 southFace) (isIn pal3 shed)
    (hangsFrom obelisk Goliath) (isBusy Goliath)
    (isIn lintel southFace) (onPallet doorstep pal2) (isIn trough northFace) (isIn fountain shed)
    (hasSaw shed) (isSawn fountain)
    (isGranite obelisk) (isGranite trough) (isMarble fountain) (isMarble lintel))
  (:goal (and)))
