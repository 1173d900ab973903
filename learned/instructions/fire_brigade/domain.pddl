(define (domain FireBrigade)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types engine crew place - object
          station building water - place)
  (:predicates
    (At ?e - engine ?p - place)
    (Riding ?c - crew ?e - engine)
    (Posted ?c - crew ?p - place)
    (Burning ?b - building)
    (Searched ?b - building)
    (TankFull ?e - engine)
    (HoseLaid ?e - engine ?p - place)
    (HasLadder ?e - engine)
    (Road ?p ?q - place))
  (:functions (total-cost) - number)
  (:action Drive
    :parameters (?e - engine ?p ?q - place)
    :precondition (and (At ?e ?p) (Road ?p ?q) (not (HoseLaid ?e ?p)))
    :effect (and (At ?e ?q) (not (At ?e ?p)) (increase (total-cost) 10)))
  (:action Board
    :parameters (?c - crew ?e - engine ?p - place)
    :precondition (and (Posted ?c ?p) (At ?e ?p))
    :effect (and (Riding ?c ?e) (not (Posted ?c ?p)) (increase (total-cost) 1)))
  (:action GetOff
    :parameters (?c - crew ?e - engine ?p - place)
    :precondition (and (Riding ?c ?e) (At ?e ?p))
    :effect (and (Posted ?c ?p) (not (Riding ?c ?e)) (increase (total-cost) 1)))
  (:action LayHose
    :parameters (?c - crew ?e - engine ?b - building)
    :precondition (and (Posted ?c ?b) (At ?e ?b) (not (HoseLaid ?e ?b)))
    :effect (and (HoseLaid ?e ?b) (increase (total-cost) 2)))
  (:action RollUp
    :parameters (?c - crew ?e - engine ?b - building)
    :precondition (and (Posted ?c ?b) (HoseLaid ?e ?b))
    :effect (and (not (HoseLaid ?e ?b)) (increase (total-cost) 2)))
  (:action Douse
    :parameters (?c - crew ?e - engine ?b - building)
    :precondition (and (Posted ?c ?b) (HoseLaid ?e ?b) (TankFull ?e) (Burning ?b))
    :effect (and (not (Burning ?b)) (not (TankFull ?e)) (increase (total-cost) 3)))
  (:action Search
    :parameters (?c - crew ?b - building)
    :precondition (and (Posted ?c ?b) (not (Burning ?b)))
    :effect (and (Searched ?b) (increase (total-cost) 4)))
  (:action Refill
    :parameters (?e - engine ?w - water)
    :precondition (and (At ?e ?w) (not (TankFull ?e)))
    :effect (and (TankFull ?e) (increase (total-cost) 5))))
