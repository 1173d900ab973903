(define (problem zoo-p1)
  (:domain zooKeeping)
  (:objects
    yard savannah aviary pool store - area
    rosa ben - keeper
    lion zebra giraffe - animal
    penguin parrot - bird
    savGate aviaryDoor poolGate storeDoor - gate
    meat hay fish seeds - food)
  (:init
    (joins savGate yard savannah) (joins savGate savannah yard)
    (joins aviaryDoor yard aviary) (joins aviaryDoor aviary yard)
    (joins poolGate yard pool) (joins poolGate pool yard)
    (joins storeDoor yard store) (joins storeDoor store yard)
    (storedIn meat store) (storedIn hay store) (storedIn fish store) (storedIn seeds store)
    (eats lion meat) (eats zebra hay) (eats giraffe hay) (eats penguin fish) (eats parrot seeds)
    (gateOpen aviaryDoor) (gateOpen storeDoor)
    (keeperIn rosa yard) (keeperIn ben store) (hasFood ben fish)
    (animalIn lion savannah) (animalIn giraffe savannah) (animalIn zebra yard)
    (animalIn penguin aviary) (animalIn parrot aviary)
    (hasEaten giraffe)
    (mucky savannah) (mucky pool))
  (:goal (and)))
