; One arm serves a row of stations; fixtures are wide enough for several parts.
(define (domain asm_cell)
  (:requirements :strips :typing :action-costs)
  (:types
    station fixture part material - object
    test_bench - station
    housing cover board - part)
  (:predicates
    (arm_at ?s - station)
    (idle)
    (gripped ?p - part)
    (in_station ?s - station ?p - part)
    (fixture_at ?f - fixture ?s - station)
    (clamped ?f - fixture ?p - part)
    (screwed ?p ?base - part)
    (inspected ?p - part)
    (made_of ?p - part ?m - material))
  (:functions
    (distance ?a ?b - station) - number
    (total-cost) - number)
  (:action travel
    :parameters (?a ?b - station)
    :precondition (arm_at ?a)
    :effect (and (not (arm_at ?a)) (arm_at ?b) (increase (total-cost) (distance ?a ?b))))
  (:action pick
    :parameters (?p - part ?s - station)
    :precondition (and (arm_at ?s) (in_station ?s ?p) (idle))
    :effect (and (gripped ?p) (not (in_station ?s ?p)) (not (idle)) (increase (total-cost) 1)))
  (:action place
    :parameters (?p - part ?s - station)
    :precondition (and (arm_at ?s) (gripped ?p))
    :effect (and (in_station ?s ?p) (idle) (not (gripped ?p)) (increase (total-cost) 1)))
  (:action clamp
    :parameters (?p - part ?f - fixture ?s - station)
    :precondition (and (arm_at ?s) (fixture_at ?f ?s) (gripped ?p))
    :effect (and (clamped ?f ?p) (idle) (not (gripped ?p)) (increase (total-cost) 1)))
  (:action unclamp
    :parameters (?p - part ?f - fixture ?s - station)
    :precondition (and (arm_at ?s) (fixture_at ?f ?s) (clamped ?f ?p) (idle))
    :effect (and (gripped ?p) (not (clamped ?f ?p)) (not (idle)) (increase (total-cost) 1)))
  (:action screw
    :parameters (?p ?base - part ?f - fixture ?s - station)
    :precondition (and (arm_at ?s) (fixture_at ?f ?s) (clamped ?f ?base) (gripped ?p))
    :effect (and (screwed ?p ?base) (idle) (not (gripped ?p)) (increase (total-cost) 3)))
  (:action unscrew
    :parameters (?p ?base - part ?f - fixture ?s - station)
    :precondition (and (arm_at ?s) (fixture_at ?f ?s) (clamped ?f ?base) (screwed ?p ?base) (idle))
    :effect (and (gripped ?p) (not (screwed ?p ?base)) (not (idle)) (increase (total-cost) 3)))
  (:action inspect
    :parameters (?p - part ?f - fixture ?s - test_bench)
    :precondition (and (arm_at ?s) (fixture_at ?f ?s) (clamped ?f ?p))
    :effect (and (inspected ?p) (increase (total-cost) 2))))
