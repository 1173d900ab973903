(define (problem wind-p1)
  (:domain offshore-wind)
  (:objects
    northquay - quay
    substation - platform
    wtg1 wtg2 wtg3 - turbine
    petrel puffin - boat
    Hanna Idris Luc - tech
    crate-a crate-b - crate)
  (:init
    (b-at petrel northquay) (b-at puffin substation)
    (t-at Hanna northquay) (aboard Idris puffin) (t-at Luc wtg1)
    (c-at crate-a northquay) (c-at crate-b substation)
    (certified Hanna) (certified Luc) (spares crate-a)
    (running wtg1) (running wtg3) (faulty wtg2) (inspected wtg3)
    (= (total-cost) 0)
    (lane northquay substation) (lane substation northquay) (= (nm northquay substation) 6) (= (nm substation northquay) 6)
    (lane substation wtg1) (lane wtg1 substation) (= (nm substation wtg1) 2) (= (nm wtg1 substation) 2)
    (lane wtg1 wtg2) (lane wtg2 wtg1) (= (nm wtg1 wtg2) 1) (= (nm wtg2 wtg1) 1)
    (lane wtg2 wtg3) (lane wtg3 wtg2) (= (nm wtg2 wtg3) 1) (= (nm wtg3 wtg2) 1)
    (lane wtg3 northquay) (lane northquay wtg3) (= (nm wtg3 northquay) 5) (= (nm northquay wtg3) 5))
  (:goal (and)))
