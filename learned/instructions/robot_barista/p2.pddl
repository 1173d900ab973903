(define (problem kiosk-2)
  (:domain barista-kiosk)
  (:objects
    tallA tallB short1 short2 short3 - cup
    machine1 machine2 - brewer
    dryer - spot
    chai cortado cocoa - drink
    hazelnut mint - syrup
    Lena Tom Yuki - cust)
  (:init
    (brews machine1 chai) (brews machine1 cortado) (brews machine2 cocoa)
    (tall tallA) (tall tallB) (short short1) (short short2) (short short3)
    (at tallA dryer) (empty tallA)
    (at tallB machine2) (in_cup tallB cocoa) (lid tallB)
    (at short1 dryer) (empty short1)
    (at short2 window) (in_cup short2 chai) (syr short2 mint)
    (at short3 machine1) (empty short3)
    (free leftArm) (free rightArm))
  (:goal (and)))
