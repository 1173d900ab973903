(define (domain launch_site)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types hangar pad - site
          site rocket payload officer system propellant - object)
  (:predicates
    (rocket_at ?r - rocket ?s - site)
    (vacant ?p - pad)
    (waiting ?y - payload)
    (mated ?y - payload ?r - rocket)
    (runs_on ?r - rocket ?f - propellant)
    (filled ?r - rocket ?f - propellant)
    (arm_out ?p - pad)
    (trained ?o - officer ?s - system)
    (signed ?o - officer ?r - rocket ?s - system)
    (launched ?r - rocket))
  (:functions (total-cost) - number)
  (:action roll_out
    :parameters (?r - rocket ?h - hangar ?p - pad)
    :precondition (and (rocket_at ?r ?h) (vacant ?p))
    :effect (and (rocket_at ?r ?p) (not (rocket_at ?r ?h)) (not (vacant ?p)) (increase (total-cost) 10)))
  (:action roll_back
    :parameters (?r - rocket ?p - pad ?h - hangar)
    :precondition (and (rocket_at ?r ?p) (not (arm_out ?p)))
    :effect (and (rocket_at ?r ?h) (vacant ?p) (not (rocket_at ?r ?p)) (increase (total-cost) 10)))
  (:action mate
    :parameters (?y - payload ?r - rocket ?h - hangar)
    :precondition (and (rocket_at ?r ?h) (waiting ?y))
    :effect (and (mated ?y ?r) (not (waiting ?y)) (increase (total-cost) 4)))
  (:action extend_arm
    :parameters (?p - pad)
    :precondition (not (arm_out ?p))
    :effect (and (arm_out ?p) (increase (total-cost) 1)))
  (:action retract_arm
    :parameters (?p - pad)
    :precondition (arm_out ?p)
    :effect (and (not (arm_out ?p)) (increase (total-cost) 1)))
  (:action fill
    :parameters (?r - rocket ?f - propellant ?p - pad)
    :precondition (and (rocket_at ?r ?p) (arm_out ?p) (runs_on ?r ?f))
    :effect (and (filled ?r ?f) (increase (total-cost) 6)))
  (:action drain
    :parameters (?r - rocket ?f - propellant ?p - pad)
    :precondition (and (rocket_at ?r ?p) (arm_out ?p) (filled ?r ?f))
    :effect (and (not (filled ?r ?f)) (increase (total-cost) 3)))
  (:action sign
    :parameters (?o - officer ?r - rocket ?s - system)
    :precondition (trained ?o ?s)
    :effect (and (signed ?o ?r ?s) (increase (total-cost) 2)))
  (:action launch
    :parameters (?r - rocket ?p - pad ?f ?g - propellant)
    :precondition (and (rocket_at ?r ?p) (not (arm_out ?p)) (filled ?r ?f) (filled ?r ?g) (not (= ?f ?g)))
    :effect (and (launched ?r) (vacant ?p) (not (rocket_at ?r ?p)) (increase (total-cost) 20))))
