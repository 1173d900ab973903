(define (domain metroDoors)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types train door station passenger)
  (:predicates
    (trainAt ?t - train ?s - station)
    (doorOf ?d - door ?t - train)
    (doorOpen ?d - door)
    (locked ?d - door)
    (jammed ?d - door)
    (waiting ?p - passenger ?s - station)
    (riding ?p - passenger ?t - train)
    (boardedAt ?p - passenger ?d - door ?s - station)
    (link ?a ?b - station))
  (:action run
    :parameters (?t - train ?d1 ?d2 - door ?a ?b - station)
    :precondition (and (trainAt ?t ?a) (link ?a ?b) (doorOf ?d1 ?t) (doorOf ?d2 ?t) (not (= ?d1 ?d2))
      (not (doorOpen ?d1)) (not (doorOpen ?d2)))
    :effect (and (trainAt ?t ?b) (not (trainAt ?t ?a))))
  (:action openDoor
    :parameters (?d - door)
    :precondition (and (not (doorOpen ?d)) (not (locked ?d)) (not (jammed ?d)))
    :effect (doorOpen ?d))
  (:action closeDoor
    :parameters (?d - door)
    :precondition (and (doorOpen ?d) (not (jammed ?d)))
    :effect (not (doorOpen ?d)))
  (:action lockDoor
    :parameters (?d - door)
    :precondition (and (not (doorOpen ?d)) (not (locked ?d)))
    :effect (locked ?d))
  (:action unlockDoor
    :parameters (?d - door)
    :precondition (locked ?d)
    :effect (not (locked ?d)))
  (:action repair
    :parameters (?d - door)
    :precondition (jammed ?d)
    :effect (not (jammed ?d)))
  (:action board
    :parameters (?p - passenger ?t - train ?d - door ?s - station)
    :precondition (and (waiting ?p ?s) (trainAt ?t ?s) (doorOf ?d ?t) (doorOpen ?d))
    :effect (and (riding ?p ?t) (boardedAt ?p ?d ?s) (not (waiting ?p ?s))))
  (:action alight
    :parameters (?p - passenger ?t - train ?d - door ?s - station)
    :precondition (and (riding ?p ?t) (trainAt ?t ?s) (doorOf ?d ?t) (doorOpen ?d))
    :effect (and (waiting ?p ?s) (not (riding ?p ?t)))))
