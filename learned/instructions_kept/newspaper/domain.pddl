(define (domain newsrm)
  (:requirements :strips :typing :negative-preconditions)
  (:types journo art topic slot page photo - object)
  (:predicates
    (cov ?j - journo ?t - topic)
    (ed-of ?j - journo ?t - topic)
    (abt ?a - art ?t - topic)
    (asgd ?a - art ?j - journo)
    (by ?a - art ?j - journo)
    (okd ?a - art ?j - journo)
    (pic ?ph - photo ?a - art)
    (slot-of ?s - slot ?p - page)
    (in-slot ?a - art ?s - slot)
    (taken ?s - slot)
    (prnt ?p - page))
  (:action assgn
    :parameters (?a - art ?j - journo ?t - topic)
    :precondition (and (abt ?a ?t) (cov ?j ?t) (not (asgd ?a ?j)))
    :effect (asgd ?a ?j))
  (:action unassgn
    :parameters (?a - art ?j - journo)
    :precondition (asgd ?a ?j)
    :effect (not (asgd ?a ?j)))
  (:action wrt
    :parameters (?a - art ?j - journo)
    :precondition (asgd ?a ?j)
    :effect (and (by ?a ?j) (not (asgd ?a ?j))))
  (:action chk
    :parameters (?a - art ?e ?j - journo ?t - topic)
    :precondition (and (by ?a ?j) (abt ?a ?t) (ed-of ?e ?t))
    :effect (okd ?a ?e))
  (:action add-pic
    :parameters (?ph - photo ?a - art)
    :precondition (not (pic ?ph ?a))
    :effect (pic ?ph ?a))
  (:action rm-pic
    :parameters (?ph - photo ?a - art)
    :precondition (pic ?ph ?a)
    :effect (not (pic ?ph ?a)))
  (:action place
    :parameters (?a - art ?s - slot ?p - page ?j - journo)
    :precondition (and (by ?a ?j) (slot-of ?s ?p) (not (taken ?s)) (not (prnt ?p)))
    :effect (and (in-slot ?a ?s) (taken ?s)))
  (:action pull
    :parameters (?a - art ?s - slot ?p - page)
    :precondition (and (in-slot ?a ?s) (slot-of ?s ?p) (not (prnt ?p)))
    :effect (and (not (in-slot ?a ?s)) (not (taken ?s))))
  (:action run-off
    :parameters (?p - page ?s - slot ?a - art ?e - journo)
    :precondition (and (slot-of ?s ?p) (in-slot ?a ?s) (okd ?a ?e) (not (prnt ?p)))
    :effect (prnt ?p)))
