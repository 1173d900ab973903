(define (domain schoolCanteen)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot person dish - object
    table counter - spot
    pupil teacher - person
    main dessert - dish)
  (:predicates
    (seatedAt ?p - person ?t - table)
    (inQueue ?p - person)
    (hasPaid ?p - person)
    (dishOn ?d - dish ?s - spot)
    (servedTo ?d - dish ?p - person)
    (holding ?d - dish)
    (handsFull)
    (isWarm ?d - dish)
    (isStove ?c - counter)
    (meatFree ?d - dish)
    (allergicTo ?p - person ?d - dish)
    (wiped ?t - table))
  (:action takeDish
    :parameters (?d - dish ?s - spot)
    :precondition (and (dishOn ?d ?s) (not (handsFull)))
    :effect (and (holding ?d) (handsFull) (not (dishOn ?d ?s))))
  (:action putDish
    :parameters (?d - dish ?s - spot)
    :precondition (holding ?d)
    :effect (and (dishOn ?d ?s) (not (holding ?d)) (not (handsFull))))
  (:action warmUp
    :parameters (?d - dish ?c - counter)
    :precondition (and (dishOn ?d ?c) (isStove ?c) (not (isWarm ?d)))
    :effect (isWarm ?d))
  (:action serve
    :parameters (?d - dish ?p - person ?t - table)
    :precondition (and (holding ?d) (seatedAt ?p ?t) (not (allergicTo ?p ?d)))
    :effect (and (servedTo ?d ?p) (not (holding ?d)) (not (handsFull))))
  (:action clearPlate
    :parameters (?d - dish ?p - person)
    :precondition (and (servedTo ?d ?p) (not (handsFull)))
    :effect (and (holding ?d) (handsFull) (not (servedTo ?d ?p))))
  (:action seat
    :parameters (?p - person ?t - table)
    :precondition (inQueue ?p)
    :effect (and (seatedAt ?p ?t) (not (inQueue ?p)) (not (wiped ?t))))
  (:action sendUp
    :parameters (?p - person ?t - table)
    :precondition (seatedAt ?p ?t)
    :effect (and (inQueue ?p) (not (seatedAt ?p ?t))))
  (:action wipe
    :parameters (?t - table)
    :precondition (not (wiped ?t))
    :effect (wiped ?t))
  (:action pay
    :parameters (?p - person)
    :precondition (not (hasPaid ?p))
    :effect (hasPaid ?p)))
