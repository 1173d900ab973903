(define (domain bus-repair-pits)
  (:requirements :strips :typing :negative-preconditions)
  (:types bus mechanic part place - object
          pit lot - place
          tyre battery - part)
  (:predicates
    (standing ?b - bus ?p - place)
    (vacant ?p - pit)
    (mech-at ?m - mechanic ?p - place)
    (fitted ?x - part ?b - bus)
    (on-rack ?x - part)
    (leaks ?b - bus)
    (greased ?b - bus)
    (tested ?b - bus)
    (lamp-on ?p - pit)
    (electric ?b - bus)
    (worn ?x - part))
  (:action roll-in
    :parameters (?b - bus ?l - lot ?p - pit)
    :precondition (and (standing ?b ?l) (vacant ?p))
    :effect (and (standing ?b ?p) (not (standing ?b ?l)) (not (vacant ?p))))
  (:action roll-out
    :parameters (?b - bus ?p - pit ?l - lot)
    :precondition (standing ?b ?p)
    :effect (and (standing ?b ?l) (vacant ?p) (not (standing ?b ?p))))
  (:action walk
    :parameters (?m - mechanic ?a ?b - place)
    :precondition (mech-at ?m ?a)
    :effect (and (mech-at ?m ?b) (not (mech-at ?m ?a))))
  (:action lamp-switch-on
    :parameters (?m - mechanic ?p - pit)
    :precondition (and (mech-at ?m ?p) (not (lamp-on ?p)))
    :effect (lamp-on ?p))
  (:action lamp-switch-off
    :parameters (?m - mechanic ?p - pit)
    :precondition (and (mech-at ?m ?p) (lamp-on ?p))
    :effect (not (lamp-on ?p)))
  (:action fit-part
    :parameters (?m - mechanic ?x - part ?b - bus ?p - pit)
    :precondition (and (mech-at ?m ?p) (standing ?b ?p) (on-rack ?x) (lamp-on ?p))
    :effect (and (fitted ?x ?b) (not (on-rack ?x))))
  (:action take-off-part
    :parameters (?m - mechanic ?x - part ?b - bus ?p - pit)
    :precondition (and (mech-at ?m ?p) (standing ?b ?p) (fitted ?x ?b))
    :effect (and (on-rack ?x) (not (fitted ?x ?b))))
  (:action seal-leak
    :parameters (?m - mechanic ?b - bus ?p - pit)
    :precondition (and (mech-at ?m ?p) (standing ?b ?p) (leaks ?b))
    :effect (not (leaks ?b)))
  (:action grease
    :parameters (?m - mechanic ?b - bus ?p - pit)
    :precondition (and (mech-at ?m ?p) (standing ?b ?p))
    :effect (greased ?b))
  (:action test
    :parameters (?m - mechanic ?b - bus ?p - pit)
    :precondition (and (mech-at ?m ?p) (standing ?b ?p) (not (leaks ?b)))
    :effect (tested ?b)))
