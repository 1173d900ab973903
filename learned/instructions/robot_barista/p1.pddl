(define (problem kiosk-1)
  (:domain barista-kiosk)
  (:objects
    cupS1 cupS2 cupL1 cupL2 - cup
    brewerA brewerB - brewer
    rack - spot
    espresso flatWhite mocha - drink
    vanilla caramel - syrup
    Jo Ravi - cust)
  (:init
    (brews brewerA espresso) (brews brewerA flatWhite)
    (brews brewerB mocha) (brews brewerB flatWhite)
    (short cupS1) (short cupS2) (tall cupL1) (tall cupL2)
    (at cupS1 rack) (empty cupS1)
    (at cupS2 brewerA) (in_cup cupS2 espresso) (syr cupS2 vanilla)
    (at cupL1 rack) (empty cupL1)
    (held cupL2 rightArm) (empty cupL2)
    (free leftArm))
  (:goal (and)))
