; A one-armed home robot clears tables, rinses, loads the dishwasher and puts away.
; Opening the dishwasher ends its programme.
(define (domain dish-robot)
  (:requirements :strips :typing :negative-preconditions)
  (:types dish place dishwasher - object
          plate cup - dish
          table cupboard sink - place)
  (:predicates
    (at ?d - dish ?p - place)
    (in ?d - dish ?w - dishwasher)
    (holding ?d - dish)
    (hand-empty)
    (open ?w - dishwasher)
    (running ?w - dishwasher)
    (rinsed ?d - dish)
    (clean ?d - dish))
  (:action take
    :parameters (?d - dish ?p - place)
    :precondition (and (at ?d ?p) (hand-empty))
    :effect (and (holding ?d) (not (at ?d ?p)) (not (hand-empty))))
  (:action put
    :parameters (?d - dish ?p - place)
    :precondition (holding ?d)
    :effect (and (at ?d ?p) (hand-empty) (not (holding ?d))))
  (:action load
    :parameters (?d - dish ?w - dishwasher)
    :precondition (and (holding ?d) (open ?w) (rinsed ?d))
    :effect (and (in ?d ?w) (hand-empty) (not (holding ?d))))
  (:action unload
    :parameters (?d - dish ?w - dishwasher)
    :precondition (and (in ?d ?w) (open ?w) (hand-empty))
    :effect (and (holding ?d) (not (in ?d ?w)) (not (hand-empty))))
  (:action rinse
    :parameters (?d - dish ?s - sink)
    :precondition (at ?d ?s)
    :effect (rinsed ?d))
  (:action open-door
    :parameters (?w - dishwasher)
    :precondition (not (open ?w))
    :effect (and (open ?w) (not (running ?w))))
  (:action close-door
    :parameters (?w - dishwasher)
    :precondition (open ?w)
    :effect (not (open ?w)))
  (:action start
    :parameters (?w - dishwasher)
    :precondition (and (not (open ?w)) (not (running ?w)))
    :effect (running ?w))
  (:action wash
    :parameters (?d - dish ?w - dishwasher)
    :precondition (and (in ?d ?w) (running ?w))
    :effect (clean ?d)))
