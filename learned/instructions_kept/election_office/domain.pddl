(define (domain electionOffice)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room person box - object
    clerk voter - person)
  (:constants countingHall - room)
  (:predicates
    (personIn ?p - person ?r - room)
    (boxIn ?b - box ?r - room)
    (carriesBox ?c - clerk ?b - box)
    (empHanded ?c - clerk)
    (sealed ?b - box)
    (counted ?b - box)
    (registered ?v - voter)
    (hasBallot ?v - voter)
    (votedAt ?v - voter ?b - box)
    (sworn ?c - clerk)
    (doorOpen ?r - room))
  (:action openDoor
    :parameters (?r - room)
    :precondition (not (doorOpen ?r))
    :effect (doorOpen ?r))
  (:action closeDoor
    :parameters (?r - room)
    :precondition (doorOpen ?r)
    :effect (not (doorOpen ?r)))
  (:action go
    :parameters (?p - person ?r1 ?r2 - room)
    :precondition (and (personIn ?p ?r1) (doorOpen ?r1) (doorOpen ?r2))
    :effect (and (personIn ?p ?r2) (not (personIn ?p ?r1))))
  (:action takeBox
    :parameters (?c - clerk ?b - box ?r - room)
    :precondition (and (personIn ?c ?r) (boxIn ?b ?r) (empHanded ?c) (sworn ?c))
    :effect (and (carriesBox ?c ?b) (not (boxIn ?b ?r)) (not (empHanded ?c))))
  (:action setBox
    :parameters (?c - clerk ?b - box ?r - room)
    :precondition (and (personIn ?c ?r) (carriesBox ?c ?b))
    :effect (and (boxIn ?b ?r) (empHanded ?c) (not (carriesBox ?c ?b))))
  (:action sealBox
    :parameters (?c - clerk ?b - box ?r - room)
    :precondition (and (personIn ?c ?r) (boxIn ?b ?r) (not (sealed ?b)))
    :effect (sealed ?b))
  (:action breakSeal
    :parameters (?c - clerk ?b - box ?r - room)
    :precondition (and (personIn ?c ?r) (boxIn ?b ?r) (sealed ?b))
    :effect (not (sealed ?b)))
  (:action countBox
    :parameters (?c - clerk ?b - box)
    :precondition (and (personIn ?c countingHall) (boxIn ?b countingHall) (not (sealed ?b)))
    :effect (counted ?b))
  (:action register
    :parameters (?c - clerk ?v - voter ?r - room)
    :precondition (and (personIn ?c ?r) (personIn ?v ?r))
    :effect (registered ?v))
  (:action handBallot
    :parameters (?c - clerk ?v - voter ?r - room)
    :precondition (and (personIn ?c ?r) (personIn ?v ?r) (registered ?v))
    :effect (hasBallot ?v))
  (:action cast
    :parameters (?v - voter ?b - box ?r - room)
    :precondition (and (personIn ?v ?r) (boxIn ?b ?r) (hasBallot ?v) (not (sealed ?b)))
    :effect (and (votedAt ?v ?b) (not (hasBallot ?v))))
  (:action swearIn
    :parameters (?c - clerk)
    :precondition (not (sworn ?c))
    :effect (sworn ?c)))
