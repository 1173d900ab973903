(define (problem caravan-1)
  (:domain desert-caravan)
  (:objects
    oasis old_well - well
    bazaar dunes fort ruins - place
    Saba Zuri Noor - camel
    Idris Leyla - driver
    salt silk dates glass - load)
  (:init
    (trail oasis bazaar) (trail bazaar oasis) (trail oasis dunes) (trail dunes oasis)
    (trail dunes fort) (trail fort dunes) (trail old_well ruins) (trail ruins old_well)
    (trail old_well dunes) (trail dunes old_well)
    (camel-at Saba bazaar) (camel-at Zuri oasis) (camel-at Noor fort)
    (driver-at Idris bazaar) (driver-at Leyla fort)
    (load-at salt fort) (load-at silk bazaar) (load-at dates oasis) (load-at glass bazaar)
    (thirsty Zuri) (thirsty Noor)
    (fragile glass) (fragile silk) (white Noor))
  (:goal (and)))
