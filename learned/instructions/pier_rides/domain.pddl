(define (domain pier-rides)
  (:requirements :strips :typing :negative-preconditions)
  (:types spot person - object
          ride kiosk - spot
          guest crew - person
          kid adult - guest)
  (:predicates
    (loc ?p - person ?s - spot)
    (tkt ?p - guest)
    (rid ?p - guest ?r - ride)
    (had ?p - guest ?r - ride)
    (run ?r - ride)
    (brk ?r - ride)
    (lit ?r - ride)
    (wild ?r - ride))
  (:action mv
    :parameters (?p - person ?a ?b - spot)
    :precondition (loc ?p ?a)
    :effect (and (loc ?p ?b) (not (loc ?p ?a))))
  (:action buy
    :parameters (?p - guest ?k - kiosk)
    :precondition (and (loc ?p ?k) (not (tkt ?p)))
    :effect (tkt ?p))
  (:action hop-on
    :parameters (?p - guest ?r - ride)
    :precondition (and (loc ?p ?r) (tkt ?p) (not (run ?r)))
    :effect (and (rid ?p ?r) (not (loc ?p ?r)) (not (tkt ?p))))
  (:action hop-off
    :parameters (?p - guest ?r - ride)
    :precondition (and (rid ?p ?r) (not (run ?r)))
    :effect (and (loc ?p ?r) (not (rid ?p ?r))))
  (:action start
    :parameters (?c - crew ?r - ride)
    :precondition (and (loc ?c ?r) (not (brk ?r)) (not (run ?r)))
    :effect (run ?r))
  (:action whirl
    :parameters (?p - guest ?r - ride)
    :precondition (and (rid ?p ?r) (run ?r))
    :effect (had ?p ?r))
  (:action halt
    :parameters (?c - crew ?r - ride)
    :precondition (and (loc ?c ?r) (run ?r))
    :effect (not (run ?r)))
  (:action mend
    :parameters (?c - crew ?r - ride)
    :precondition (and (loc ?c ?r) (brk ?r) (not (run ?r)))
    :effect (not (brk ?r)))
  (:action lamps
    :parameters (?c - crew ?r - ride)
    :precondition (and (loc ?c ?r) (not (lit ?r)))
    :effect (lit ?r)))
