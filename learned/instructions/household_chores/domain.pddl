(define (domain homeHelp)
  (:requirements :strips :typing :negative-preconditions)
  (:types place thing fixture person - object
          fridge sink - place
          dish grocery - thing
          bed pet plant - fixture)
  (:predicates
    (isIn ?x - thing ?p - place)
    (robotNear ?p - place)
    (inHand ?x - thing)
    (shut ?p - place)
    (dirty ?d - dish)
    (made ?b - bed)
    (hungry ?a - pet)
    (dry ?p - plant)
    (foundAt ?f - fixture ?p - place)
    (belongsTo ?x - object ?w - person))
  (:action goTo
    :parameters (?from - place ?to - place)
    :precondition (robotNear ?from)
    :effect (and (not (robotNear ?from)) (robotNear ?to)))
  (:action pickUp
    :parameters (?x - thing ?p - place)
    :precondition (and (robotNear ?p) (isIn ?x ?p) (not (shut ?p)))
    :effect (and (inHand ?x) (not (isIn ?x ?p))))
  (:action putDown
    :parameters (?x - thing ?p - place)
    :precondition (and (robotNear ?p) (inHand ?x) (not (shut ?p)))
    :effect (and (isIn ?x ?p) (not (inHand ?x))))
  (:action openUp
    :parameters (?f - fridge)
    :precondition (and (robotNear ?f) (shut ?f))
    :effect (not (shut ?f)))
  (:action shutDoor
    :parameters (?f - fridge)
    :precondition (and (robotNear ?f) (not (shut ?f)))
    :effect (shut ?f))
  (:action washUp
    :parameters (?d - dish ?s - sink)
    :precondition (and (robotNear ?s) (isIn ?d ?s))
    :effect (not (dirty ?d)))
  (:action makeBed
    :parameters (?b - bed ?p - place)
    :precondition (and (robotNear ?p) (foundAt ?b ?p))
    :effect (made ?b))
  (:action feed
    :parameters (?a - pet ?p - place)
    :precondition (and (robotNear ?p) (foundAt ?a ?p))
    :effect (not (hungry ?a)))
  (:action water
    :parameters (?pl - plant ?p - place)
    :precondition (and (robotNear ?p) (foundAt ?pl ?p))
    :effect (not (dry ?pl))))
