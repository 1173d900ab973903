(define (domain tunnelling)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    unit section - object
    tbm mobile - unit
    crew train - mobile
    portal ring - section)
  (:predicates
    (at ?u - unit ?s - section)
    (next ?a ?b - section)
    (dug ?s - section)
    (lined ?s - section)
    (muck ?s - section)
    (surveyed ?s - section)
    (wet ?s - section)
    (sharp ?m - tbm)
    (laden ?t - train))
  (:action BORE
    :parameters (?m - tbm ?a ?b - section)
    :precondition (and (at ?m ?a) (next ?a ?b) (not (dug ?b)) (sharp ?m))
    :effect (and (at ?m ?b) (not (at ?m ?a)) (dug ?b) (muck ?b) (not (sharp ?m))))
  (:action CHANGE_CUTTERS
    :parameters (?m - tbm ?c - crew ?s - section)
    :precondition (and (at ?m ?s) (at ?c ?s))
    :effect (sharp ?m))
  (:action GO_IN
    :parameters (?u - mobile ?a ?b - section)
    :precondition (and (at ?u ?a) (next ?a ?b) (dug ?b))
    :effect (and (at ?u ?b) (not (at ?u ?a))))
  (:action GO_OUT
    :parameters (?u - mobile ?b ?a - section)
    :precondition (and (at ?u ?b) (next ?a ?b))
    :effect (and (at ?u ?a) (not (at ?u ?b))))
  (:action LOAD_MUCK
    :parameters (?t - train ?s - section)
    :precondition (and (at ?t ?s) (muck ?s) (not (laden ?t)))
    :effect (and (laden ?t) (not (muck ?s))))
  (:action DUMP
    :parameters (?t - train ?p - portal)
    :precondition (and (at ?t ?p) (laden ?t))
    :effect (not (laden ?t)))
  (:action LINE
    :parameters (?c - crew ?s - section)
    :precondition (and (at ?c ?s) (not (muck ?s)))
    :effect (lined ?s))
  (:action SURVEY
    :parameters (?c - crew ?s - section)
    :precondition (at ?c ?s)
    :effect (surveyed ?s)))
