(define (domain nursingHome)
  (:requirements :strips :typing :negative-preconditions)
  (:types person room thing - object
          resident nurse - person
          bedroom lounge - room
          pill meal - thing)
  (:predicates
    (isIn ?p - person ?r - room)
    (keptIn ?t - thing ?r - room)
    (carries ?n - nurse ?t - thing)
    (prescribed ?m - pill ?p - resident)
    (hasTaken ?p - resident ?m - pill)
    (fed ?p - resident)
    (bathed ?p - resident)
    (asleep ?p - resident)
    (bedMade ?r - bedroom)
    (lightOn ?r - room)
    (ownRoom ?p - resident ?r - bedroom))
  (:action walkTo
    :parameters (?n - nurse ?a ?b - room)
    :precondition (isIn ?n ?a)
    :effect (and (isIn ?n ?b) (not (isIn ?n ?a))))
  (:action accompany
    :parameters (?n - nurse ?p - resident ?a ?b - room)
    :precondition (and (isIn ?n ?a) (isIn ?p ?a) (not (asleep ?p)))
    :effect (and (isIn ?n ?b) (isIn ?p ?b) (not (isIn ?n ?a)) (not (isIn ?p ?a))))
  (:action fetch
    :parameters (?n - nurse ?t - thing ?r - room)
    :precondition (and (isIn ?n ?r) (keptIn ?t ?r))
    :effect (and (carries ?n ?t) (not (keptIn ?t ?r))))
  (:action putAway
    :parameters (?n - nurse ?t - thing ?r - room)
    :precondition (and (isIn ?n ?r) (carries ?n ?t))
    :effect (and (keptIn ?t ?r) (not (carries ?n ?t))))
  (:action administer
    :parameters (?n - nurse ?m - pill ?p - resident ?r - room)
    :precondition (and (isIn ?n ?r) (isIn ?p ?r) (carries ?n ?m) (prescribed ?m ?p) (not (asleep ?p)))
    :effect (and (hasTaken ?p ?m) (not (carries ?n ?m))))
  (:action serveMeal
    :parameters (?n - nurse ?d - meal ?p - resident ?r - room)
    :precondition (and (isIn ?n ?r) (isIn ?p ?r) (carries ?n ?d) (not (asleep ?p)))
    :effect (and (fed ?p) (not (carries ?n ?d))))
  (:action giveBath
    :parameters (?n - nurse ?p - resident ?r - bedroom)
    :precondition (and (isIn ?n ?r) (isIn ?p ?r) (not (asleep ?p)))
    :effect (bathed ?p))
  (:action tuckIn
    :parameters (?n - nurse ?p - resident ?r - bedroom)
    :precondition (and (isIn ?n ?r) (isIn ?p ?r) (ownRoom ?p ?r) (bedMade ?r))
    :effect (and (asleep ?p) (not (bedMade ?r))))
  (:action wake
    :parameters (?n - nurse ?p - resident ?r - room)
    :precondition (and (isIn ?n ?r) (isIn ?p ?r) (asleep ?p))
    :effect (not (asleep ?p)))
  (:action makeBed
    :parameters (?n - nurse ?r - bedroom)
    :precondition (and (isIn ?n ?r) (not (bedMade ?r)))
    :effect (bedMade ?r))
  (:action flipSwitchOn
    :parameters (?n - nurse ?r - room)
    :precondition (and (isIn ?n ?r) (not (lightOn ?r)))
    :effect (lightOn ?r))
  (:action flipSwitchOff
    :parameters (?n - nurse ?r - room)
    :precondition (and (isIn ?n ?r) (lightOn ?r))
    :effect (not (lightOn ?r))))
