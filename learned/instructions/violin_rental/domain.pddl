(define (domain violin-rental)
  (:requirements :strips :typing)
  (:types
    customer place thing - object
    workshop counter display - place
    instrument bow - thing
    violin viola - instrument)
  (:predicates
    (lies-in ?x - thing ?p - place)
    (has ?c - customer ?x - thing)
    (tuned ?i - instrument)
    (strung ?i - instrument)
    (insured ?i - instrument)
    (signed ?c - customer)
    (half-size ?i - instrument)
    (full-size ?i - instrument)
    (antique ?i - instrument)
    (beginner ?c - customer))
  (:action CARRY
    :parameters (?x - thing ?p ?q - place)
    :precondition (lies-in ?x ?p)
    :effect (and (lies-in ?x ?q) (not (lies-in ?x ?p))))
  (:action SIGN-CONTRACT
    :parameters (?c - customer)
    :precondition ()
    :effect (signed ?c))
  (:action CANCEL-CONTRACT
    :parameters (?c - customer)
    :precondition (signed ?c)
    :effect (not (signed ?c)))
  (:action LEND
    :parameters (?x - thing ?c - customer ?d - counter)
    :precondition (and (lies-in ?x ?d) (signed ?c))
    :effect (and (has ?c ?x) (not (lies-in ?x ?d))))
  (:action TAKE-BACK
    :parameters (?x - thing ?c - customer ?d - counter)
    :precondition (has ?c ?x)
    :effect (and (lies-in ?x ?d) (not (has ?c ?x))))
  (:action RESTRING
    :parameters (?i - instrument ?w - workshop)
    :precondition (lies-in ?i ?w)
    :effect (and (strung ?i) (not (tuned ?i))))
  (:action TUNE
    :parameters (?i - instrument ?p - place)
    :precondition (and (lies-in ?i ?p) (strung ?i))
    :effect (tuned ?i))
  (:action INSURE
    :parameters (?i - instrument)
    :precondition (tuned ?i)
    :effect (insured ?i)))
