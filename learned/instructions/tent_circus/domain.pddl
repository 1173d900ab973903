(define (domain big-top)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    place thing - object
    ring wagon - place
    person prop - thing
    acrobat clown - person)
  (:predicates
    (at ?x - thing ?p - place)
    (path ?a ?b - place)
    (carrying ?p - person ?r - prop)
    (hands-free ?p - person)
    (made-up ?c - clown)
    (warmed-up ?a - acrobat)
    (rigged ?r - ring)
    (spotlit ?r - ring)
    (swept ?r - ring)
    (is-broom ?r - prop)
    (fireproof ?r - prop)
    (performed ?p - person ?r - ring))
  (:action walk
    :parameters (?p - person ?from ?to - place)
    :precondition (and (at ?p ?from) (path ?from ?to))
    :effect (and (at ?p ?to) (not (at ?p ?from))))
  (:action pick-up
    :parameters (?p - person ?r - prop ?l - place)
    :precondition (and (at ?p ?l) (at ?r ?l) (hands-free ?p))
    :effect (and (carrying ?p ?r) (not (at ?r ?l)) (not (hands-free ?p))))
  (:action put-down
    :parameters (?p - person ?r - prop ?l - place)
    :precondition (and (at ?p ?l) (carrying ?p ?r))
    :effect (and (at ?r ?l) (hands-free ?p) (not (carrying ?p ?r))))
  (:action make-up-face
    :parameters (?c - clown ?w - wagon)
    :precondition (and (at ?c ?w) (hands-free ?c) (not (made-up ?c)))
    :effect (made-up ?c))
  (:action warm-up
    :parameters (?a - acrobat ?l - place)
    :precondition (and (at ?a ?l) (hands-free ?a))
    :effect (warmed-up ?a))
  (:action rig
    :parameters (?a - acrobat ?r - ring)
    :precondition (and (at ?a ?r) (hands-free ?a) (not (rigged ?r)))
    :effect (rigged ?r))
  (:action light-ring
    :parameters (?p - person ?r - ring)
    :precondition (and (at ?p ?r) (not (spotlit ?r)))
    :effect (spotlit ?r))
  (:action dim-ring
    :parameters (?p - person ?r - ring)
    :precondition (and (at ?p ?r) (spotlit ?r))
    :effect (not (spotlit ?r)))
  (:action sweep
    :parameters (?p - person ?b - prop ?r - ring)
    :precondition (and (at ?p ?r) (carrying ?p ?b) (is-broom ?b))
    :effect (swept ?r))
  (:action perform-tumbling
    :parameters (?a - acrobat ?r - ring)
    :precondition (and (at ?a ?r) (warmed-up ?a) (rigged ?r) (spotlit ?r))
    :effect (and (performed ?a ?r) (not (swept ?r))))
  (:action perform-clowning
    :parameters (?c - clown ?r - ring ?x - prop)
    :precondition (and (at ?c ?r) (made-up ?c) (spotlit ?r) (carrying ?c ?x))
    :effect (and (performed ?c ?r) (not (swept ?r)))))
