(define (domain parrot_sitting)
  (:requirements :strips :typing)
  (:types being room food - object
          sitter parrot - being)
  (:predicates
    (in ?b - being ?r - room)
    (rides_on ?p - parrot ?s - sitter)
    (shoulder_free ?s - sitter)
    (stored ?f - food ?r - room)
    (has ?s - sitter ?f - food)
    (fed ?s - sitter ?p - parrot ?f - food)
    (misted ?p - parrot)
    (asleep ?p - parrot)
    (awake ?p - parrot)
    (bath_in ?r - room))
  (:action go
    :parameters (?s - sitter ?a ?b - room)
    :precondition (in ?s ?a)
    :effect (and (in ?s ?b) (not (in ?s ?a))))
  (:action step_up
    :parameters (?s - sitter ?p - parrot ?r - room)
    :precondition (and (in ?s ?r) (in ?p ?r) (shoulder_free ?s) (awake ?p))
    :effect (and (rides_on ?p ?s) (not (in ?p ?r)) (not (shoulder_free ?s))))
  (:action step_off
    :parameters (?s - sitter ?p - parrot ?r - room)
    :precondition (and (in ?s ?r) (rides_on ?p ?s))
    :effect (and (in ?p ?r) (shoulder_free ?s) (not (rides_on ?p ?s))))
  (:action get_food
    :parameters (?s - sitter ?f - food ?r - room)
    :precondition (and (in ?s ?r) (stored ?f ?r))
    :effect (has ?s ?f))
  (:action feed
    :parameters (?s - sitter ?p - parrot ?f - food ?r - room)
    :precondition (and (in ?s ?r) (in ?p ?r) (has ?s ?f) (awake ?p))
    :effect (and (fed ?s ?p ?f) (not (has ?s ?f))))
  (:action mist
    :parameters (?s - sitter ?p - parrot ?r - room)
    :precondition (and (in ?s ?r) (in ?p ?r) (bath_in ?r) (awake ?p))
    :effect (misted ?p))
  (:action put_to_bed
    :parameters (?s - sitter ?p - parrot ?r - room)
    :precondition (and (in ?s ?r) (in ?p ?r) (awake ?p))
    :effect (and (asleep ?p) (not (awake ?p))))
  (:action wake
    :parameters (?s - sitter ?p - parrot ?r - room)
    :precondition (and (in ?s ?r) (in ?p ?r) (asleep ?p))
    :effect (and (awake ?p) (not (asleep ?p)))))
