; two robots in a kitchen: food is washed, chopped, cooked and served at its stations
(define (domain galley)
  (:requirements :strips :typing :negative-preconditions)
  (:types robot place food - object)
  (:predicates
    (at ?r - robot ?p - place)
    (path ?a ?b - place)
    (has-tap ?p - place)
    (has-knife ?p - place)
    (has-flame ?p - place)
    (faces-guests ?p - place)
    (lies-at ?f - food ?p - place)
    (holds ?r - robot ?f - food)
    (hands-free ?r - robot)
    (washed ?f - food)
    (chopped ?f - food)
    (cooked ?f - food)
    (served ?f - food))
  (:action go
    :parameters (?r - robot ?from ?to - place)
    :precondition (and (at ?r ?from) (path ?from ?to))
    :effect (and (at ?r ?to) (not (at ?r ?from))))
  (:action take
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (lies-at ?f ?p) (hands-free ?r))
    :effect (and (holds ?r ?f) (not (lies-at ?f ?p)) (not (hands-free ?r))))
  (:action lay
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (holds ?r ?f))
    :effect (and (lies-at ?f ?p) (hands-free ?r) (not (holds ?r ?f))))
  (:action wash
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (has-tap ?p) (holds ?r ?f))
    :effect (washed ?f))
  (:action chop
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (has-knife ?p) (lies-at ?f ?p))
    :effect (chopped ?f))
  (:action cook
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (has-flame ?p) (lies-at ?f ?p))
    :effect (cooked ?f))
  (:action serve
    :parameters (?r - robot ?f - food ?p - place)
    :precondition (and (at ?r ?p) (faces-guests ?p) (holds ?r ?f))
    :effect (and (served ?f) (hands-free ?r) (not (holds ?r ?f)))))
