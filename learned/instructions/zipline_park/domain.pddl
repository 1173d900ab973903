(define (domain zip-line-park)
  (:requirements :strips :typing)
  (:types
    platform line harness person - object
    guest guide - person)
  (:predicates
    (is-at ?p - person ?d - platform)
    (is-ladder ?a ?b - platform)
    (is-run ?l - line ?from ?to - platform)
    (is-open ?l - line)
    (is-closed ?l - line)
    (is-wearing ?p - person ?h - harness)
    (is-spare ?h - harness)
    (is-checked ?h - harness)
    (is-child-size ?h - harness)
    (is-nervous ?g - guest))
  (:action climb
    :parameters (?p - person ?a ?b - platform)
    :precondition (and (is-at ?p ?a) (is-ladder ?a ?b))
    :effect (and (is-at ?p ?b) (not (is-at ?p ?a))))
  (:action harness-up
    :parameters (?p - person ?h - harness)
    :precondition (is-spare ?h)
    :effect (and (is-wearing ?p ?h) (not (is-spare ?h))))
  (:action take-off
    :parameters (?p - person ?h - harness)
    :precondition (is-wearing ?p ?h)
    :effect (and (is-spare ?h) (not (is-wearing ?p ?h)) (not (is-checked ?h))))
  (:action check-harness
    :parameters (?g - guide ?p - person ?h - harness ?d - platform)
    :precondition (and (is-at ?g ?d) (is-at ?p ?d) (is-wearing ?p ?h))
    :effect (is-checked ?h))
  (:action ride
    :parameters (?p - person ?h - harness ?l - line ?a ?b - platform)
    :precondition (and (is-at ?p ?a) (is-run ?l ?a ?b) (is-open ?l) (is-wearing ?p ?h) (is-checked ?h))
    :effect (and (is-at ?p ?b) (not (is-at ?p ?a))))
  (:action open-line
    :parameters (?g - guide ?l - line ?a ?b - platform)
    :precondition (and (is-at ?g ?a) (is-run ?l ?a ?b) (is-closed ?l))
    :effect (and (is-open ?l) (not (is-closed ?l))))
  (:action close-line
    :parameters (?g - guide ?l - line ?a ?b - platform)
    :precondition (and (is-at ?g ?a) (is-run ?l ?a ?b) (is-open ?l))
    :effect (and (is-closed ?l) (not (is-open ?l)))))
