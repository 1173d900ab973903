(define (domain sail_loft)
  (:requirements :strips :typing :negative-preconditions)
  (:types person sail boat tool)
  (:constants needle brush - tool)
  (:predicates
    (has ?p - person ?t - tool)
    (on_rack ?t - tool)
    (in_loft ?s - sail)
    (rigged ?s - sail ?b - boat)
    (torn ?s - sail)
    (folded ?s - sail)
    (mended_by ?s - sail ?p - person)
    (numbered ?s - sail ?b - boat)
    (large ?s - sail)
    (red ?s - sail))
  (:action take_tool
    :parameters (?p - person ?t - tool)
    :precondition (on_rack ?t)
    :effect (and (has ?p ?t) (not (on_rack ?t))))
  (:action return_tool
    :parameters (?p - person ?t - tool)
    :precondition (has ?p ?t)
    :effect (and (on_rack ?t) (not (has ?p ?t))))
  (:action patch
    :parameters (?p - person ?s - sail)
    :precondition (and (has ?p needle) (in_loft ?s) (torn ?s) (not (folded ?s)))
    :effect (and (mended_by ?s ?p) (not (torn ?s))))
  (:action stencil
    :parameters (?p - person ?s - sail ?b - boat)
    :precondition (and (has ?p brush) (in_loft ?s) (not (folded ?s)))
    :effect (numbered ?s ?b))
  (:action fold
    :parameters (?s - sail)
    :precondition (and (in_loft ?s) (not (folded ?s)))
    :effect (folded ?s))
  (:action unfold
    :parameters (?s - sail)
    :precondition (and (in_loft ?s) (folded ?s))
    :effect (not (folded ?s)))
  (:action rig
    :parameters (?s - sail ?b - boat)
    :precondition (and (in_loft ?s) (not (folded ?s)))
    :effect (and (rigged ?s ?b) (not (in_loft ?s))))
  (:action strike
    :parameters (?s - sail ?b - boat)
    :precondition (rigged ?s ?b)
    :effect (and (in_loft ?s) (not (rigged ?s ?b)))))
