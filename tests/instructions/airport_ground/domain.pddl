; ground handling on a small apron: bags travel on carts, a bag put in a hold stays there
(define (domain AirportGround)
  (:requirements :strips :typing :negative-preconditions)
  (:types Spot Plane Cart Bag - object
          Gate - Spot)
  (:predicates
    (CartAt ?c - Cart ?s - Spot)
    (BagAt ?b - Bag ?s - Spot)
    (OnCart ?b - Bag ?c - Cart)
    (InHold ?b - Bag ?p - Plane)
    (ParkedAt ?p - Plane ?g - Gate)
    (TaggedFor ?b - Bag ?p - Plane)
    (Fuelled ?p - Plane)
    (Iced ?p - Plane)
    (BridgeOn ?p - Plane))
  (:action DriveCart
    :parameters (?c - Cart ?from ?to - Spot)
    :precondition (and (CartAt ?c ?from))
    :effect (and (not (CartAt ?c ?from)) (CartAt ?c ?to)))
  (:action PutOnCart
    :parameters (?b - Bag ?c - Cart ?s - Spot)
    :precondition (and (BagAt ?b ?s) (CartAt ?c ?s))
    :effect (and (not (BagAt ?b ?s)) (OnCart ?b ?c)))
  (:action TakeOffCart
    :parameters (?b - Bag ?c - Cart ?s - Spot)
    :precondition (and (OnCart ?b ?c) (CartAt ?c ?s))
    :effect (and (not (OnCart ?b ?c)) (BagAt ?b ?s)))
  (:action StowInHold
    :parameters (?b - Bag ?c - Cart ?p - Plane ?g - Gate)
    :precondition (and (OnCart ?b ?c) (CartAt ?c ?g) (ParkedAt ?p ?g))
    :effect (and (not (OnCart ?b ?c)) (InHold ?b ?p)))
  (:action Refuel
    :parameters (?p - Plane ?g - Gate)
    :precondition (and (ParkedAt ?p ?g))
    :effect (and (Fuelled ?p)))
  (:action DeIce
    :parameters (?p - Plane ?g - Gate)
    :precondition (and (ParkedAt ?p ?g) (Iced ?p) (not (BridgeOn ?p)))
    :effect (and (not (Iced ?p))))
  (:action AttachBridge
    :parameters (?p - Plane ?g - Gate)
    :precondition (and (ParkedAt ?p ?g) (not (BridgeOn ?p)))
    :effect (and (BridgeOn ?p)))
  (:action DetachBridge
    :parameters (?p - Plane ?g - Gate)
    :precondition (and (ParkedAt ?p ?g) (BridgeOn ?p))
    :effect (and (not (BridgeOn ?p)))))
