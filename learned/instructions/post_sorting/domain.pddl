(define (domain mailhub)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    parcel place city - object
    bin belt truck - place)
  (:predicates
    (lies ?p - parcel ?x - place)
    (held ?p - parcel)
    (armfree)
    (bound ?o - object ?c - city)
    (express ?p - parcel)
    (stamped ?p - parcel)
    (running ?x - place)
    (shut ?x - place)
    (feeds ?b - belt ?n - bin))
  (:action pick
    :parameters (?p - parcel ?x - place)
    :precondition (and (lies ?p ?x) (armfree) (not (shut ?x)) (not (running ?x)))
    :effect (and (held ?p) (not (lies ?p ?x)) (not (armfree))))
  (:action put
    :parameters (?p - parcel ?x - place)
    :precondition (and (held ?p) (not (shut ?x)) (not (running ?x)))
    :effect (and (lies ?p ?x) (armfree) (not (held ?p))))
  (:action convey
    :parameters (?p - parcel ?b - belt ?n - bin)
    :precondition (and (lies ?p ?b) (running ?b) (feeds ?b ?n) (not (shut ?n)))
    :effect (and (lies ?p ?n) (not (lies ?p ?b))))
  (:action stamp
    :parameters (?p - parcel)
    :precondition (held ?p)
    :effect (stamped ?p))
  (:action start
    :parameters (?b - belt)
    :precondition (not (running ?b))
    :effect (running ?b))
  (:action stop
    :parameters (?b - belt)
    :precondition (running ?b)
    :effect (not (running ?b)))
  (:action shut-lid
    :parameters (?x - place)
    :precondition (not (shut ?x))
    :effect (shut ?x))
  (:action open-lid
    :parameters (?x - place)
    :precondition (shut ?x)
    :effect (not (shut ?x))))
