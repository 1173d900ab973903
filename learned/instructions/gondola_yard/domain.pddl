(define (domain gondolaYard)
  (:requirements :strips :typing :negative-preconditions)
  (:types gondola slip hand tool job part - object)
  (:predicates
    (onSlip ?g - gondola ?s - slip)
    (freeSlip ?s - slip)
    (afloat ?g - gondola)
    (leaky ?g - gondola)
    (fitted ?p - part ?g - gondola)
    (spare ?p - part)
    (holds ?h - hand ?t - tool)
    (onRack ?t - tool)
    (needs ?j - job ?t - tool)
    (did ?h - hand ?j - job ?g - gondola))
  (:action haulOut
    :parameters (?g - gondola ?s - slip)
    :precondition (and (afloat ?g) (freeSlip ?s))
    :effect (and (onSlip ?g ?s) (not (afloat ?g)) (not (freeSlip ?s))))
  (:action launch
    :parameters (?g - gondola ?s - slip)
    :precondition (and (onSlip ?g ?s) (not (leaky ?g)))
    :effect (and (afloat ?g) (freeSlip ?s) (not (onSlip ?g ?s))))
  (:action takeTool
    :parameters (?h - hand ?t - tool)
    :precondition (onRack ?t)
    :effect (and (holds ?h ?t) (not (onRack ?t))))
  (:action putBack
    :parameters (?h - hand ?t - tool)
    :precondition (holds ?h ?t)
    :effect (and (onRack ?t) (not (holds ?h ?t))))
  (:action patch
    :parameters (?h - hand ?g - gondola)
    :precondition (and (leaky ?g) (not (afloat ?g)))
    :effect (not (leaky ?g)))
  (:action work
    :parameters (?h - hand ?j - job ?t - tool ?g - gondola)
    :precondition (and (holds ?h ?t) (needs ?j ?t) (not (afloat ?g)))
    :effect (did ?h ?j ?g))
  (:action fit
    :parameters (?p - part ?g - gondola)
    :precondition (spare ?p)
    :effect (and (fitted ?p ?g) (not (spare ?p))))
  (:action unfit
    :parameters (?p - part ?g - gondola)
    :precondition (fitted ?p ?g)
    :effect (and (spare ?p) (not (fitted ?p ?g)))))
