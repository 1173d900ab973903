(define (domain bowling-alley)
  (:requirements :strips :typing)
  (:types lane rack player attendant - object
          ball shoepair - item
          item - object)
  (:predicates
    (ball-on-rack ?b - ball ?r - rack)
    (ball-with ?b - ball ?p - player)
    (wearing ?p - player ?s - shoepair)
    (in-cubby ?s - shoepair)
    (barefoot ?p - player)
    (hands-free ?p - player)
    (assigned ?p - player ?l - lane)
    (waiting ?p - player)
    (pins-up ?l - lane)
    (lane-oiled ?l - lane)
    (bumpers-raised ?l - lane)
    (disinfected ?s - shoepair)
    (heavy ?b - ball)
    (child ?p - player))
  (:action assign-lane
    :parameters (?p - player ?l - lane)
    :precondition (waiting ?p)
    :effect (and (assigned ?p ?l) (not (waiting ?p))))
  (:action leave-lane
    :parameters (?p - player ?l - lane)
    :precondition (assigned ?p ?l)
    :effect (and (waiting ?p) (not (assigned ?p ?l))))
  (:action put-on-shoes
    :parameters (?p - player ?s - shoepair)
    :precondition (and (barefoot ?p) (in-cubby ?s) (disinfected ?s))
    :effect (and (wearing ?p ?s) (not (barefoot ?p)) (not (in-cubby ?s)) (not (disinfected ?s))))
  (:action return-shoes
    :parameters (?p - player ?s - shoepair)
    :precondition (wearing ?p ?s)
    :effect (and (in-cubby ?s) (barefoot ?p) (not (wearing ?p ?s))))
  (:action spray-shoes
    :parameters (?s - shoepair)
    :precondition (in-cubby ?s)
    :effect (disinfected ?s))
  (:action take-ball
    :parameters (?p - player ?b - ball ?r - rack)
    :precondition (and (ball-on-rack ?b ?r) (hands-free ?p))
    :effect (and (ball-with ?b ?p) (not (ball-on-rack ?b ?r)) (not (hands-free ?p))))
  (:action rack-ball
    :parameters (?p - player ?b - ball ?r - rack)
    :precondition (ball-with ?b ?p)
    :effect (and (ball-on-rack ?b ?r) (hands-free ?p) (not (ball-with ?b ?p))))
  (:action set-pins
    :parameters (?l - lane)
    :precondition (lane-oiled ?l)
    :effect (pins-up ?l))
  (:action oil-lane
    :parameters (?l - lane)
    :precondition ()
    :effect (and (lane-oiled ?l) (not (pins-up ?l))))
  (:action raise-bumpers
    :parameters (?l - lane)
    :precondition ()
    :effect (bumpers-raised ?l))
  (:action lower-bumpers
    :parameters (?l - lane)
    :precondition (bumpers-raised ?l)
    :effect (not (bumpers-raised ?l))))
