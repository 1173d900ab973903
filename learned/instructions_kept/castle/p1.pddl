; the hall is in the middle; tower, cellar and chapel hang off it, the scullery is behind the cellar
(define (problem castle-p1)
  (:domain castle)
  (:objects Hugo Greta hall tower cellar chapel scullery
            oak_door iron_door chapel_door low_door
            candlestick goblet sword harp shield)
  (:init
    (servant Hugo) (servant Greta)
    (room hall) (room tower) (room cellar) (room chapel) (room scullery)
    (door oak_door) (door iron_door) (door chapel_door) (door low_door)
    (thing candlestick) (thing goblet) (thing sword) (thing harp) (thing shield)
    (joins oak_door hall tower) (joins oak_door tower hall)
    (joins iron_door hall cellar) (joins iron_door cellar hall)
    (joins chapel_door hall chapel) (joins chapel_door chapel hall)
    (joins low_door cellar scullery) (joins low_door scullery cellar)
    (open oak_door) (open chapel_door)
    (in Hugo hall) (in Greta scullery)
    (lies candlestick chapel) (lies sword tower) (lies harp tower) (lies shield hall)
    (carries Greta goblet)
    (silver candlestick) (silver goblet))
  (:goal (and)))
