(define (domain sculpture-rearrangement)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    support material hall - object
    plinth sculpture - support)
  (:predicates
    (directly-beneath ?x - support ?s - sculpture)
    (nothing-above ?x - support)
    (smaller ?s - sculpture ?x - support)
    (made-of ?s - sculpture ?m - material)
    (located-in ?p - plinth ?h - hall)
    (polished ?s - sculpture)
    (spotlit ?p - plinth))
  (:action relocate
    :parameters (?s - sculpture ?from ?to - support)
    :precondition (and (directly-beneath ?from ?s) (nothing-above ?s) (nothing-above ?to) (smaller ?s ?to))
    :effect (and (directly-beneath ?to ?s) (nothing-above ?from) (not (directly-beneath ?from ?s)) (not (nothing-above ?to))))
  (:action polish
    :parameters (?s - sculpture)
    :precondition (nothing-above ?s)
    :effect (polished ?s))
  (:action light-up
    :parameters (?p - plinth)
    :precondition (not (spotlit ?p))
    :effect (spotlit ?p))
  (:action darken
    :parameters (?p - plinth)
    :precondition (spotlit ?p)
    :effect (not (spotlit ?p))))
