(define (problem digSite-p1)
  (:domain digSite)
  (:objects
    trenchNorth trenchSouth - trench
    spoilHeap - area
    ruth ahmed leif - digger
    coin brooch lamp amphora - find
    trowel1 trowel2 - trowel
    softBrush - brush)
  (:init
    (diggerAt ruth baseCamp) (diggerAt ahmed trenchNorth) (diggerAt leif findsTent)
    (findAt coin trenchNorth) (buried coin)
    (findAt brooch trenchSouth) (buried brooch)
    (findAt lamp trenchNorth)
    (findAt amphora findsTent) (photographed amphora)
    (toolAt trowel1 baseCamp) (hasTool ahmed trowel2) (toolAt softBrush findsTent)
    (covered trenchSouth)
    (bronze coin) (bronze brooch) (fragile lamp) (fragile amphora))
  (:goal (and)))
