(define (domain Pharmacy)
  (:requirements :strips :typing :negative-preconditions)
  (:types Place Bottle Medicine Patient - object
          Shelf Fridge - Place)
  (:predicates
    (Contains ?place - Place ?b - Bottle)
    (InHand ?b - Bottle)
    (HandFree)
    (Filled ?m - Medicine ?b - Bottle)
    (PrescribedTo ?p - Patient ?m - Medicine)
    (NeedsCold ?m - Medicine)
    (DoorOpen ?f - Fridge)
    (LabelledFor ?p - Patient ?b - Bottle)
    (GivenTo ?p - Patient ?b - Bottle))
  (:action TakeFromShelf
    :parameters (?b - Bottle ?s - Shelf)
    :precondition (and (Contains ?s ?b) (HandFree))
    :effect (and (InHand ?b) (not (Contains ?s ?b)) (not (HandFree))))
  (:action PutOnShelf
    :parameters (?b - Bottle ?s - Shelf)
    :precondition (InHand ?b)
    :effect (and (Contains ?s ?b) (HandFree) (not (InHand ?b))))
  (:action TakeFromFridge
    :parameters (?b - Bottle ?f - Fridge)
    :precondition (and (Contains ?f ?b) (DoorOpen ?f) (HandFree))
    :effect (and (InHand ?b) (not (Contains ?f ?b)) (not (HandFree))))
  (:action PutInFridge
    :parameters (?b - Bottle ?f - Fridge)
    :precondition (and (InHand ?b) (DoorOpen ?f))
    :effect (and (Contains ?f ?b) (HandFree) (not (InHand ?b))))
  (:action OpenFridge
    :parameters (?f - Fridge)
    :precondition (not (DoorOpen ?f))
    :effect (DoorOpen ?f))
  (:action CloseFridge
    :parameters (?f - Fridge)
    :precondition (DoorOpen ?f)
    :effect (not (DoorOpen ?f)))
  (:action StickLabel
    :parameters (?p - Patient ?b - Bottle ?m - Medicine)
    :precondition (and (InHand ?b) (Filled ?m ?b) (PrescribedTo ?p ?m) (not (LabelledFor ?p ?b)))
    :effect (LabelledFor ?p ?b))
  (:action HandToPatient
    :parameters (?p - Patient ?b - Bottle)
    :precondition (and (InHand ?b) (LabelledFor ?p ?b))
    :effect (and (GivenTo ?p ?b) (HandFree) (not (InHand ?b)))))
