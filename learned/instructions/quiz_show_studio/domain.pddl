(define (domain quiz-show)
  (:requirements :strips :typing)
  (:types
    person spot envelope - object
    host contestant - person
    desk backstage - spot)
  (:predicates
    (stands ?p - person ?s - spot)
    (walkway ?s ?t - spot)
    (miked ?p - person)
    (powdered ?p - person)
    (lit ?d - desk)
    (env-on ?e - envelope ?s - spot)
    (in-hand ?e - envelope ?p - person)
    (sealed ?e - envelope)
    (read-out ?e - envelope)
    (solved ?c - contestant ?e - envelope))
  (:action walk-to
    :parameters (?p - person ?s ?t - spot)
    :precondition (and (stands ?p ?s) (walkway ?s ?t))
    :effect (and (stands ?p ?t) (not (stands ?p ?s))))
  (:action clip-mic
    :parameters (?p - person ?b - backstage)
    :precondition (stands ?p ?b)
    :effect (miked ?p))
  (:action unclip-mic
    :parameters (?p - person ?b - backstage)
    :precondition (and (stands ?p ?b) (miked ?p))
    :effect (not (miked ?p)))
  (:action powder
    :parameters (?p - person ?b - backstage)
    :precondition (stands ?p ?b)
    :effect (powdered ?p))
  (:action take-env
    :parameters (?p - person ?e - envelope ?s - spot)
    :precondition (and (stands ?p ?s) (env-on ?e ?s))
    :effect (and (in-hand ?e ?p) (not (env-on ?e ?s))))
  (:action lay-env
    :parameters (?p - person ?e - envelope ?s - spot)
    :precondition (and (stands ?p ?s) (in-hand ?e ?p))
    :effect (and (env-on ?e ?s) (not (in-hand ?e ?p))))
  (:action rip-and-read
    :parameters (?h - host ?e - envelope ?d - desk)
    :precondition (and (stands ?h ?d) (miked ?h) (in-hand ?e ?h) (sealed ?e))
    :effect (and (read-out ?e) (not (sealed ?e))))
  (:action buzz-in
    :parameters (?c - contestant ?e - envelope ?d - desk)
    :precondition (and (stands ?c ?d) (miked ?c) (read-out ?e))
    :effect (and (solved ?c ?e) (lit ?d)))
  (:action switch-off
    :parameters (?d - desk)
    :precondition (lit ?d)
    :effect (not (lit ?d))))
