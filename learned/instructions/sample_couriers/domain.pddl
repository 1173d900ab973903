(define (domain sample-couriers)
  (:requirements :strips :typing)
  (:types
    place courier sample - object
    clinic lab - place
    blood_tube swab - sample)
  (:predicates
    (at ?c - courier ?p - place)
    (waiting ?s - sample ?p - place)
    (on_bike ?s - sample ?c - courier)
    (road ?a ?b - place)
    (labelled ?s - sample)
    (chilled ?s - sample)
    (tested ?s - sample)
    (urgent ?s - sample)
    (icebox ?c - courier))
  (:action ride
    :parameters (?c - courier ?a ?b - place)
    :precondition (and (at ?c ?a) (road ?a ?b))
    :effect (and (at ?c ?b) (not (at ?c ?a))))
  (:action pick_up
    :parameters (?s - sample ?c - courier ?p - place)
    :precondition (and (at ?c ?p) (waiting ?s ?p))
    :effect (and (on_bike ?s ?c) (not (waiting ?s ?p))))
  (:action hand_in
    :parameters (?s - sample ?c - courier ?p - place)
    :precondition (and (at ?c ?p) (on_bike ?s ?c))
    :effect (and (waiting ?s ?p) (not (on_bike ?s ?c))))
  (:action cool
    :parameters (?s - sample ?c - courier)
    :precondition (and (on_bike ?s ?c) (icebox ?c))
    :effect (chilled ?s))
  (:action put_label
    :parameters (?s - sample ?p - place)
    :precondition (waiting ?s ?p)
    :effect (labelled ?s))
  (:action run_test
    :parameters (?s - sample ?l - lab)
    :precondition (and (waiting ?s ?l) (labelled ?s))
    :effect (tested ?s)))
