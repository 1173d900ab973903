(define (domain ambulance-dispatch)
  (:requirements :strips :typing :negative-preconditions)
  (:types ambulance crew patient spot - object
          hospital depot street - spot
          medic driver - crew)
  (:predicates
    (unit-at ?a - ambulance ?s - spot)
    (patient-at ?p - patient ?s - spot)
    (inside ?p - patient ?a - ambulance)
    (crew-at ?c - crew ?s - spot)
    (on-unit ?c - crew ?a - ambulance)
    (occupied ?a - ambulance)
    (siren-on ?a - ambulance)
    (stocked ?a - ambulance)
    (stabilised ?p - patient)
    (admitted ?p - patient ?h - hospital)
    (critical ?p - patient)
    (child ?p - patient)
    (road ?x ?y - spot))
  (:action sign-on
    :parameters (?c - crew ?a - ambulance ?s - spot)
    :precondition (and (crew-at ?c ?s) (unit-at ?a ?s))
    :effect (and (on-unit ?c ?a) (not (crew-at ?c ?s))))
  (:action sign-off
    :parameters (?c - crew ?a - ambulance ?s - spot)
    :precondition (and (on-unit ?c ?a) (unit-at ?a ?s))
    :effect (and (crew-at ?c ?s) (not (on-unit ?c ?a))))
  (:action restock
    :parameters (?a - ambulance ?d - depot)
    :precondition (unit-at ?a ?d)
    :effect (stocked ?a))
  (:action switch-siren-on
    :parameters (?a - ambulance)
    :precondition (not (siren-on ?a))
    :effect (siren-on ?a))
  (:action switch-siren-off
    :parameters (?a - ambulance)
    :precondition (siren-on ?a)
    :effect (not (siren-on ?a)))
  (:action go
    :parameters (?a - ambulance ?d - driver ?x ?y - spot)
    :precondition (and (unit-at ?a ?x) (on-unit ?d ?a) (road ?x ?y))
    :effect (and (unit-at ?a ?y) (not (unit-at ?a ?x))))
  (:action stabilise
    :parameters (?m - medic ?a - ambulance ?p - patient ?s - spot)
    :precondition (and (on-unit ?m ?a) (unit-at ?a ?s) (patient-at ?p ?s) (stocked ?a))
    :effect (and (stabilised ?p) (not (stocked ?a))))
  (:action load-patient
    :parameters (?p - patient ?a - ambulance ?s - spot)
    :precondition (and (patient-at ?p ?s) (unit-at ?a ?s) (not (occupied ?a)))
    :effect (and (inside ?p ?a) (occupied ?a) (not (patient-at ?p ?s))))
  (:action unload-patient
    :parameters (?p - patient ?a - ambulance ?s - spot)
    :precondition (and (inside ?p ?a) (unit-at ?a ?s))
    :effect (and (patient-at ?p ?s) (not (occupied ?a)) (not (inside ?p ?a))))
  (:action admit
    :parameters (?p - patient ?h - hospital)
    :precondition (and (patient-at ?p ?h) (stabilised ?p))
    :effect (and (admitted ?p ?h) (not (patient-at ?p ?h)))))
