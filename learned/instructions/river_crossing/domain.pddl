(define (domain across-the-river)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    shore boat load - object
    traveller animal goods - load)
  (:predicates
    (ashore ?s - shore ?x - load)
    (in-boat ?b - boat ?x - load)
    (lies ?s - shore ?b - boat)
    (tied ?b - boat)
    (water ?s1 ?s2 - shore)
    (isle ?s - shore)
    (rower ?t - traveller)
    (owned-by ?x - load ?t - traveller)
    (preys-on ?a ?b - load))
  (:functions
    (total-cost) - number
    (strokes ?s1 ?s2 - shore) - number)
  (:action row
    :parameters (?t - traveller ?b - boat ?s1 ?s2 - shore)
    :precondition (and (in-boat ?b ?t) (rower ?t) (lies ?s1 ?b) (water ?s1 ?s2) (not (tied ?b)))
    :effect (and (lies ?s2 ?b) (not (lies ?s1 ?b)) (increase (total-cost) (strokes ?s1 ?s2))))
  (:action embark
    :parameters (?x - load ?b - boat ?s - shore)
    :precondition (and (ashore ?s ?x) (lies ?s ?b))
    :effect (and (in-boat ?b ?x) (not (ashore ?s ?x))))
  (:action disembark
    :parameters (?x - load ?b - boat ?s - shore)
    :precondition (and (in-boat ?b ?x) (lies ?s ?b))
    :effect (and (ashore ?s ?x) (not (in-boat ?b ?x))))
  (:action tie-up
    :parameters (?b - boat)
    :precondition (not (tied ?b))
    :effect (tied ?b))
  (:action cast-off
    :parameters (?b - boat)
    :precondition (tied ?b)
    :effect (not (tied ?b))))
