(define (domain drum-circle)
  (:requirements :strips :typing :negative-preconditions)
  (:types player drum mat beat - object)
  (:predicates
    (on-mat ?p - player ?m - mat)
    (left-on ?d - drum ?m - mat)
    (has ?p - player ?d - drum)
    (tight ?d - drum)
    (knows ?p - player ?b - beat)
    (taught ?p - player ?q - player ?b - beat)
    (played ?p - player ?b - beat ?d - drum)
    (leads ?p - player)
    (weary ?p - player))
  (:action change-mat
    :parameters (?p - player ?m - mat ?n - mat)
    :precondition (on-mat ?p ?m)
    :effect (and (on-mat ?p ?n) (not (on-mat ?p ?m))))
  (:action pick-up
    :parameters (?p - player ?d - drum ?m - mat)
    :precondition (and (on-mat ?p ?m) (left-on ?d ?m))
    :effect (and (has ?p ?d) (not (left-on ?d ?m))))
  (:action set-down
    :parameters (?p - player ?d - drum ?m - mat)
    :precondition (and (on-mat ?p ?m) (has ?p ?d))
    :effect (and (left-on ?d ?m) (not (has ?p ?d))))
  (:action tighten
    :parameters (?p - player ?d - drum)
    :precondition (and (has ?p ?d) (not (tight ?d)))
    :effect (tight ?d))
  (:action slacken
    :parameters (?p - player ?d - drum)
    :precondition (and (has ?p ?d) (tight ?d))
    :effect (not (tight ?d)))
  (:action teach
    :parameters (?p - player ?q - player ?b - beat ?m - mat)
    :precondition (and (on-mat ?p ?m) (on-mat ?q ?m) (knows ?p ?b) (not (knows ?q ?b)))
    :effect (and (taught ?p ?q ?b) (knows ?q ?b)))
  (:action play
    :parameters (?p - player ?b - beat ?d - drum)
    :precondition (and (has ?p ?d) (tight ?d) (knows ?p ?b) (not (weary ?p)))
    :effect (and (played ?p ?b ?d) (weary ?p)))
  (:action rest
    :parameters (?p - player)
    :precondition (weary ?p)
    :effect (not (weary ?p)))
  (:action hand-lead
    :parameters (?p - player ?q - player)
    :precondition (leads ?p)
    :effect (and (not (leads ?p)) (leads ?q))))
