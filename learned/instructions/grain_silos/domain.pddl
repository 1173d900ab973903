(define (domain grain-silos)
  (:requirements :strips :typing :action-costs)
  (:types
    silo truck lot loc - object
    wheat barley maize - lot)
  (:predicates
    (in ?g - lot ?s - silo)
    (vacant ?s - silo)
    (swept ?s - silo)
    (fan-on ?s - silo)
    (site ?s - silo ?l - loc)
    (trk-at ?t - truck ?l - loc)
    (on-trk ?g - lot ?t - truck)
    (mt ?t - truck)
    (pile ?g - lot ?l - loc)
    (smpl ?g - lot))
  (:functions (total-cost) - number)
  (:action drv
    :parameters (?t - truck ?a ?b - loc)
    :precondition (trk-at ?t ?a)
    :effect (and (trk-at ?t ?b) (not (trk-at ?t ?a)) (increase (total-cost) 5)))
  (:action scoop
    :parameters (?t - truck ?g - lot ?l - loc)
    :precondition (and (trk-at ?t ?l) (pile ?g ?l) (mt ?t))
    :effect (and (on-trk ?g ?t) (not (pile ?g ?l)) (not (mt ?t)) (increase (total-cost) 2)))
  (:action tip
    :parameters (?t - truck ?g - lot ?l - loc)
    :precondition (and (trk-at ?t ?l) (on-trk ?g ?t))
    :effect (and (pile ?g ?l) (mt ?t) (not (on-trk ?g ?t)) (increase (total-cost) 1)))
  (:action draw
    :parameters (?t - truck ?g - lot ?s - silo ?l - loc)
    :precondition (and (trk-at ?t ?l) (site ?s ?l) (in ?g ?s) (mt ?t))
    :effect (and (on-trk ?g ?t) (vacant ?s) (not (in ?g ?s)) (not (mt ?t)) (increase (total-cost) 1)))
  (:action pour
    :parameters (?t - truck ?g - lot ?s - silo ?l - loc)
    :precondition (and (trk-at ?t ?l) (site ?s ?l) (on-trk ?g ?t) (vacant ?s) (swept ?s))
    :effect (and (in ?g ?s) (mt ?t) (not (on-trk ?g ?t)) (not (vacant ?s)) (not (swept ?s)) (increase (total-cost) 3)))
  (:action sweep
    :parameters (?s - silo)
    :precondition (vacant ?s)
    :effect (and (swept ?s) (increase (total-cost) 4)))
  (:action start-fan
    :parameters (?s - silo)
    :precondition ()
    :effect (and (fan-on ?s) (increase (total-cost) 1)))
  (:action stop-fan
    :parameters (?s - silo)
    :precondition (fan-on ?s)
    :effect (and (not (fan-on ?s)) (increase (total-cost) 1)))
  (:action take-smpl
    :parameters (?g - lot ?s - silo)
    :precondition (in ?g ?s)
    :effect (and (smpl ?g) (increase (total-cost) 1))))
