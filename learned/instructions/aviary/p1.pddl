; outside -outerDoor- lobby -innerDoor- flightCage -towerDoor- owlTower
;                     lobby -parrotDoor- parrotHouse
(define (problem aviaryOne)
  (:domain escapeProofAviary)
  (:objects
    outside lobby flightCage parrotHouse owlTower - zone
    outerDoor innerDoor parrotDoor towerDoor - door
    Nadia Piet - keeper
    Coco Kiki - parrot
    Athena Bubo - owl
    finch1 finch2 - finch)
  (:init
    (keeperIn Nadia outside) (keeperIn Piet flightCage)
    (birdIn Coco parrotHouse) (birdIn Kiki flightCage)
    (birdIn Athena owlTower) (birdIn Bubo flightCage)
    (birdIn finch1 lobby) (birdIn finch2 flightCage)
    (connects outerDoor outside lobby) (connects outerDoor lobby outside)
    (connects innerDoor lobby flightCage) (connects innerDoor flightCage lobby)
    (connects parrotDoor lobby parrotHouse) (connects parrotDoor parrotHouse lobby)
    (connects towerDoor flightCage owlTower) (connects towerDoor owlTower flightCage)
    (isOpen innerDoor)
    (ringed Coco) (ringed Athena) (weighed finch2)
    (sick Kiki) (sick finch1) (tame Coco) (tame Bubo)
    (holed flightCage) (holed parrotHouse))
  (:goal (and)))
