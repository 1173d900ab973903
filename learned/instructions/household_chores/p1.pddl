(define (problem home-p1)
  (:domain homeHelp)
  (:objects
    fridge1 - fridge
    sink1 - sink
    kitchenTable hall bedroom nursery balcony - place
    milk leftovers - grocery
    plateBlue cupMia bigPot - dish
    bigBed miaBed - bed
    rex whiskers - pet
    fern cactus - plant
    mia dad - person)
  (:init
    (robotNear hall) (shut fridge1)
    (isIn milk kitchenTable) (isIn leftovers fridge1)
    (isIn plateBlue kitchenTable) (isIn cupMia nursery) (isIn bigPot sink1)
    (dirty plateBlue) (dirty cupMia)
    (foundAt bigBed bedroom) (foundAt miaBed nursery)
    (foundAt rex hall) (foundAt whiskers balcony) (hungry rex) (hungry whiskers)
    (foundAt fern bedroom) (foundAt cactus balcony) (dry fern) (dry cactus)
    (belongsTo plateBlue dad) (belongsTo cupMia mia) (belongsTo bigBed dad) (belongsTo miaBed mia)
    (belongsTo rex dad) (belongsTo whiskers mia) (belongsTo fern dad) (belongsTo cactus mia))
  (:goal (and)))
