(define (problem eleph_2)
  (:domain elephant_sanctuary)
  (:objects
    meadow clearing - paddock
    mudpool - pond
    nightBarn clinic - barn
    Jumbo Moyo - bull
    Asha - cow
    Pip - calf
    Lena DrKhan - keeper
    bananas pellets - food)
  (:init
    (gate meadow mudpool) (gate mudpool meadow) (gate meadow nightBarn) (gate nightBarn meadow)
    (gate meadow clinic) (gate clinic meadow) (gate mudpool clearing) (gate clearing mudpool)
    (gateOpen meadow mudpool) (gateOpen mudpool meadow)
    (elephantIn Jumbo meadow) (elephantIn Moyo clearing) (elephantIn Asha nightBarn) (elephantIn Pip nightBarn)
    (keeperIn Lena meadow) (keeperIn DrKhan clinic)
    (foodIn bananas nightBarn) (carriedBy pellets Lena)
    (vet DrKhan) (fruit bananas)
    (checked Moyo) (fed Pip) (collared Asha) (tusked Jumbo) (tusked Asha))
  (:goal (and)))
