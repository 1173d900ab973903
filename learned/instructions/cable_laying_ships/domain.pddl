(define (domain cable_ships)
  (:requirements :strips :typing)
  (:types ship cable leg rep loc - object
          port sea - loc)
  (:predicates
    (at_s ?s - ship ?l - loc)
    (rt ?a ?b - loc)
    (ends ?g - leg ?a ?b - loc)
    (on_quay ?c - cable ?p - port)
    (in_tank ?c - cable ?s - ship)
    (tank_mt ?s - ship)
    (laid ?c - cable ?g - leg)
    (bare ?g - leg)
    (buried ?g - leg)
    (plough ?s - ship)
    (rep_quay ?r - rep ?p - port)
    (rep_deck ?r - rep ?s - ship)
    (rep_in ?r - rep ?g - leg)
    (faulty ?c - cable)
    (tested ?g - leg)
    (armoured ?c - cable))
  (:action sail
    :parameters (?s - ship ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (rt ?a ?b))
    :effect (and (at_s ?s ?b) (not (at_s ?s ?a))))
  (:action ld_cable
    :parameters (?s - ship ?c - cable ?p - port)
    :precondition (and (at_s ?s ?p) (on_quay ?c ?p) (tank_mt ?s))
    :effect (and (in_tank ?c ?s) (not (on_quay ?c ?p)) (not (tank_mt ?s))))
  (:action unld_cable
    :parameters (?s - ship ?c - cable ?p - port)
    :precondition (and (at_s ?s ?p) (in_tank ?c ?s))
    :effect (and (on_quay ?c ?p) (tank_mt ?s) (not (in_tank ?c ?s))))
  (:action lay
    :parameters (?s - ship ?c - cable ?g - leg ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (ends ?g ?a ?b) (in_tank ?c ?s) (bare ?g))
    :effect (and (laid ?c ?g) (tank_mt ?s) (at_s ?s ?b) (not (at_s ?s ?a)) (not (in_tank ?c ?s)) (not (bare ?g))))
  (:action lift
    :parameters (?s - ship ?c - cable ?g - leg ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (ends ?g ?a ?b) (laid ?c ?g) (tank_mt ?s))
    :effect (and (in_tank ?c ?s) (bare ?g) (at_s ?s ?b) (not (at_s ?s ?a)) (not (laid ?c ?g)) (not (tank_mt ?s)) (not (buried ?g)) (not (tested ?g))))
  (:action bury
    :parameters (?s - ship ?c - cable ?g - leg ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (ends ?g ?a ?b) (laid ?c ?g) (plough ?s))
    :effect (and (buried ?g) (at_s ?s ?b) (not (at_s ?s ?a))))
  (:action mend_cable
    :parameters (?s - ship ?c - cable)
    :precondition (and (in_tank ?c ?s) (faulty ?c))
    :effect (not (faulty ?c)))
  (:action ld_rep
    :parameters (?s - ship ?r - rep ?p - port)
    :precondition (and (at_s ?s ?p) (rep_quay ?r ?p))
    :effect (and (rep_deck ?r ?s) (not (rep_quay ?r ?p))))
  (:action fit_rep
    :parameters (?s - ship ?r - rep ?c - cable ?g - leg ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (ends ?g ?a ?b) (laid ?c ?g) (rep_deck ?r ?s))
    :effect (and (rep_in ?r ?g) (not (rep_deck ?r ?s))))
  (:action run_test
    :parameters (?s - ship ?c - cable ?g - leg ?a ?b - loc)
    :precondition (and (at_s ?s ?a) (ends ?g ?a ?b) (laid ?c ?g))
    :effect (tested ?g)))
