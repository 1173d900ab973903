(define (problem terra_2)
  (:domain planet_terraformers)
  (:objects
    hub crater_lake south_pole canyon - region
    D1 D2 - digger
    S1 - seeder
    wheat fern potato - species)
  (:init
    (= (total-cost) 0)
    (borders hub crater_lake) (borders crater_lake hub)
    (borders hub canyon) (borders canyon hub)
    (borders canyon south_pole) (borders south_pole canyon)
    (= (distance hub crater_lake) 2) (= (distance crater_lake hub) 2)
    (= (distance hub canyon) 5) (= (distance canyon hub) 5)
    (= (distance canyon south_pole) 6) (= (distance south_pole canyon) 6)
    (located D1 hub) (located D2 canyon) (located S1 crater_lake)
    (powered D1) (powered D2) (powered S1)
    (stored wheat hub) (stored potato canyon)
    (loaded_with S1 wheat)
    (warmed crater_lake) (watered crater_lake) (planted fern crater_lake)
    (domed hub) (polar south_pole) (edible wheat) (edible potato))
  (:goal (and)))
