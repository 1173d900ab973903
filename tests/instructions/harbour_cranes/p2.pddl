(define (problem harbour-P2)
  (:domain harbourCranes)
  (:objects
    north-pier south-pier - berth
    loop tunnel - siding
    reefer-yard scrap-yard - yard
    Kestrel - ship
    night-train day-train - train
    titan pelican - crane
    bananas coffee bikes toys salt - container)
  (:init
    (located Kestrel north-pier) (located night-train loop) (located day-train loop)
    (located titan north-pier) (located pelican reefer-yard)
    (lifting titan salt) (idle pelican)
    (mayGo Kestrel north-pier) (mayGo Kestrel south-pier)
    (mayGo night-train loop) (mayGo night-train tunnel) (mayGo day-train loop) (mayGo day-train tunnel)
    (mayGo titan north-pier) (mayGo titan south-pier) (mayGo titan reefer-yard)
    (mayGo pelican reefer-yard) (mayGo pelican loop)
    (on bananas reefer-yard) (on coffee bananas) (on bikes north-pier)
    (storedAt bananas reefer-yard) (storedAt coffee reefer-yard) (storedAt bikes north-pier)
    (topClear coffee) (topClear bikes) (topClear toys) (topClear salt)
    (aboard toys night-train)
    (inspected coffee) (inspected toys))
  (:goal (and)))
