(define (domain Submarine)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    compartment hatch valve sailor payload - object
    tube_room - compartment
    officer - sailor
    torpedo probe - payload)
  (:predicates
    (SailorIn ?s - sailor ?c - compartment)
    (HatchJoins ?h - hatch ?c ?d - compartment)
    (HatchSealed ?h - hatch)
    (ValveIn ?v - valve ?c - compartment)
    (ValveOpen ?v - valve)
    (Flooded ?c - compartment)
    (StowedIn ?p - payload ?c - compartment)
    (Launched ?p - payload))
  (:action PassHatch
    :parameters (?s - sailor ?h - hatch ?c ?d - compartment)
    :precondition (and (SailorIn ?s ?c) (HatchJoins ?h ?c ?d) (not (HatchSealed ?h)))
    :effect (and (SailorIn ?s ?d) (not (SailorIn ?s ?c))))
  (:action SealHatch
    :parameters (?s - sailor ?h - hatch ?c ?d - compartment)
    :precondition (and (SailorIn ?s ?c) (HatchJoins ?h ?c ?d) (not (HatchSealed ?h)))
    :effect (HatchSealed ?h))
  (:action UnsealHatch
    :parameters (?s - sailor ?h - hatch ?c ?d - compartment)
    :precondition (and (SailorIn ?s ?c) (HatchJoins ?h ?c ?d) (HatchSealed ?h))
    :effect (not (HatchSealed ?h)))
  (:action OpenValve
    :parameters (?s - sailor ?v - valve ?c - compartment)
    :precondition (and (SailorIn ?s ?c) (ValveIn ?v ?c) (not (ValveOpen ?v)))
    :effect (ValveOpen ?v))
  (:action CloseValve
    :parameters (?s - sailor ?v - valve ?c - compartment)
    :precondition (and (SailorIn ?s ?c) (ValveIn ?v ?c) (ValveOpen ?v))
    :effect (not (ValveOpen ?v)))
  (:action Drain
    :parameters (?v - valve ?c - compartment)
    :precondition (and (ValveIn ?v ?c) (ValveOpen ?v) (Flooded ?c))
    :effect (not (Flooded ?c)))
  (:action Haul
    :parameters (?s - sailor ?p - payload ?h - hatch ?c ?d - compartment)
    :precondition (and (SailorIn ?s ?c) (StowedIn ?p ?c) (HatchJoins ?h ?c ?d) (not (HatchSealed ?h)) (not (Flooded ?d)))
    :effect (and (SailorIn ?s ?d) (StowedIn ?p ?d) (not (SailorIn ?s ?c)) (not (StowedIn ?p ?c))))
  (:action Launch
    :parameters (?o - officer ?p - payload ?t - tube_room)
    :precondition (and (SailorIn ?o ?t) (StowedIn ?p ?t) (not (Flooded ?t)))
    :effect (and (Launched ?p) (not (StowedIn ?p ?t)))))
