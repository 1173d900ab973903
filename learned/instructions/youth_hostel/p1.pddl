(define (problem yhostel-may)
  (:domain yhostel)
  (:objects
    Lotte Finn - hiker
    Raul Keiko - cyclist
    attic east_dorm garden_dorm - dorm
    l1 l2 l3 - lkr
    rucksack pannier duffel - bag)
  (:init
    (at-desk Lotte) (at-desk Raul) (slp Finn attic) (slp Keiko east_dorm)
    (paid Raul) (paid Keiko) (paid Finn)
    (own Lotte rucksack) (own Raul pannier) (own Finn duffel)
    (bag-desk rucksack) (bag-desk pannier) (bag-in duffel l2)
    (free l1) (free l3) (opn l1) (opn l3)
    (sheets attic) (sheets east_dorm))
  (:goal (and)))
