(define (problem AirportGround-p1)
  (:domain AirportGround)
  (:objects
    SortingHall CustomsRoom - Spot
    GateA1 GateA2 - Gate
    Falcon Heron - Plane
    CartRed CartBlue - Cart
    Suitcase Duffel GuitarCase Stroller Skis - Bag)
  (:init
    (ParkedAt Falcon GateA1) (ParkedAt Heron GateA2)
    (Iced Falcon) (Iced Heron) (BridgeOn Heron)
    (CartAt CartRed SortingHall) (CartAt CartBlue GateA2)
    (BagAt Suitcase SortingHall) (BagAt Duffel SortingHall)
    (BagAt GuitarCase CustomsRoom) (OnCart Stroller CartBlue) (BagAt Skis GateA1)
    (TaggedFor Suitcase Falcon) (TaggedFor Duffel Falcon)
    (TaggedFor GuitarCase Heron) (TaggedFor Stroller Heron) (TaggedFor Skis Heron))
  (:goal (and)))
