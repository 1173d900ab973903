; Albatross has not come in yet, and the Hatbox went into the wrong plane
(define (problem AirportGround-p2)
  (:domain AirportGround)
  (:objects
    BaggageHall Quarantine - Spot
    GateB1 GateB2 GateB3 - Gate
    Osprey Kestrel Swift Albatross - Plane
    Tug1 Tug2 Tug3 - Cart
    Trunk Backpack Cello Hatbox Toolcase Birdcage - Bag)
  (:init
    (ParkedAt Osprey GateB1) (ParkedAt Kestrel GateB2) (ParkedAt Swift GateB3)
    (Fuelled Kestrel) (Iced Osprey) (Iced Swift)
    (BridgeOn Osprey) (BridgeOn Kestrel)
    (CartAt Tug1 BaggageHall) (CartAt Tug2 GateB1) (CartAt Tug3 GateB3)
    (BagAt Trunk BaggageHall) (BagAt Backpack BaggageHall) (OnCart Cello Tug1)
    (InHold Hatbox Osprey) (BagAt Toolcase GateB3) (BagAt Birdcage Quarantine)
    (TaggedFor Trunk Osprey) (TaggedFor Backpack Kestrel) (TaggedFor Cello Kestrel)
    (TaggedFor Hatbox Swift) (TaggedFor Toolcase Swift) (TaggedFor Birdcage Swift))
  (:goal (and)))
