(define (problem zoo-p2)
  (:domain zooKeeping)
  (:objects
    plaza river_pen den night_house - area
    tom nadia - keeper
    otter1 otter2 bear wolf - animal
    flamingo - bird
    G1 G2 G3 G4 - gate
    salmon pellets - food)
  (:init
    (joins G1 plaza river_pen) (joins G1 river_pen plaza)
    (joins G2 plaza den) (joins G2 den plaza)
    (joins G3 den night_house) (joins G3 night_house den)
    (joins G4 river_pen night_house) (joins G4 night_house river_pen)
    (storedIn salmon plaza) (storedIn pellets night_house)
    (eats otter1 salmon) (eats otter2 salmon) (eats bear salmon) (eats wolf pellets) (eats flamingo pellets)
    (gateOpen G3) (gateOpen G4)
    (keeperIn tom plaza) (hasFood tom salmon) (keeperIn nadia night_house)
    (animalIn otter1 river_pen) (animalIn otter2 river_pen) (animalIn flamingo river_pen)
    (animalIn bear den) (animalIn wolf night_house)
    (hasEaten flamingo)
    (mucky den) (mucky river_pen))
  (:goal (and)))
