(define (problem digSite-p2)
  (:domain digSite)
  (:objects
    trench1 trench2 trench3 - trench
    sieveStation - area
    Pia Otto - digger
    skull ring dagger mosaicPiece bowlA bowlB - find
    bigTrowel smallTrowel - trowel
    brushA brushB - brush)
  (:init
    (diggerAt Pia trench2) (diggerAt Otto sieveStation)
    (findAt skull trench1) (buried skull)
    (findAt ring trench3) (buried ring)
    (findAt dagger sieveStation) (cleaned dagger)
    (findAt mosaicPiece trench2)
    (findAt bowlA findsTent) (photographed bowlA)
    (findAt bowlB baseCamp)
    (hasTool Otto bigTrowel) (toolAt smallTrowel trench1)
    (hasTool Pia brushA) (toolAt brushB baseCamp)
    (covered trench1) (covered trench3)
    (bronze dagger) (bronze ring)
    (fragile skull) (fragile bowlA) (fragile bowlB))
  (:goal (and)))
