(define (domain marble-works)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    slab crane motif tool place - object
    bay lorry - place)
  (:constants saw grinder chisel - tool)
  (:predicates
    (slab-at ?s - slab ?p - place)
    (hangs-from ?s - slab ?c - crane)
    (idle ?c - crane)
    (reaches ?c - crane ?p - place)
    (equipped ?p - place ?t - tool)
    (cut ?s - slab)
    (polished ?s - slab)
    (carved ?s - slab ?m - motif)
    (crated ?s - slab)
    (white ?s - slab))
  (:functions (total-cost) - number)
  (:action hoist
    :parameters (?c - crane ?s - slab ?p - place)
    :precondition (and (slab-at ?s ?p) (reaches ?c ?p) (idle ?c))
    :effect (and (hangs-from ?s ?c) (not (slab-at ?s ?p)) (not (idle ?c)) (increase (total-cost) 4)))
  (:action lower
    :parameters (?c - crane ?s - slab ?p - place)
    :precondition (and (hangs-from ?s ?c) (reaches ?c ?p))
    :effect (and (slab-at ?s ?p) (idle ?c) (not (hangs-from ?s ?c)) (increase (total-cost) 3)))
  (:action cut-slab
    :parameters (?s - slab ?p - bay)
    :precondition (and (slab-at ?s ?p) (equipped ?p saw) (not (crated ?s)))
    :effect (and (cut ?s) (not (polished ?s)) (increase (total-cost) 6)))
  (:action polish
    :parameters (?s - slab ?p - bay)
    :precondition (and (slab-at ?s ?p) (equipped ?p grinder) (cut ?s) (not (crated ?s)))
    :effect (and (polished ?s) (increase (total-cost) 5)))
  (:action carve
    :parameters (?s - slab ?m - motif ?p - bay)
    :precondition (and (slab-at ?s ?p) (equipped ?p chisel) (cut ?s) (not (crated ?s)))
    :effect (and (carved ?s ?m) (increase (total-cost) 8)))
  (:action grind-off
    :parameters (?s - slab ?m - motif ?p - bay)
    :precondition (and (slab-at ?s ?p) (equipped ?p grinder) (carved ?s ?m) (not (crated ?s)))
    :effect (and (not (carved ?s ?m)) (not (polished ?s)) (increase (total-cost) 7)))
  (:action crate
    :parameters (?s - slab ?p - place)
    :precondition (and (slab-at ?s ?p) (not (crated ?s)))
    :effect (and (crated ?s) (increase (total-cost) 2)))
  (:action uncrate
    :parameters (?s - slab ?p - place)
    :precondition (and (slab-at ?s ?p) (crated ?s))
    :effect (and (not (crated ?s)) (increase (total-cost) 1))))
