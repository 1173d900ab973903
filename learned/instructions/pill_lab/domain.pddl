(define (domain pill-lab)
  (:requirements :strips :typing :negative-preconditions)
  (:types arm pill holder - object
          dish bottle bin - holder)
  (:predicates
    (pill-in ?p - pill ?h - holder)
    (gripped-by ?p - pill ?a - arm)
    (busy ?a - arm)
    (imaged ?p - pill)
    (is-round ?p - pill)
    (is-oval ?p - pill)
    (is-white ?p - pill)
    (is-pink ?p - pill)
    (is-chipped ?p - pill)
    (capped ?b - bottle)
    (labelled ?b - bottle)
    (polished ?p - pill)
    (wiped ?a - arm)
    (can-reach ?a - arm ?h - holder))
  (:action grip
    :parameters (?a - arm ?p - pill ?d - dish)
    :precondition (and (pill-in ?p ?d) (can-reach ?a ?d) (not (busy ?a)))
    :effect (and (gripped-by ?p ?a) (busy ?a) (not (pill-in ?p ?d)) (not (wiped ?a))))
  (:action release-in-dish
    :parameters (?a - arm ?p - pill ?d - dish)
    :precondition (and (gripped-by ?p ?a) (can-reach ?a ?d))
    :effect (and (pill-in ?p ?d) (not (gripped-by ?p ?a)) (not (busy ?a))))
  (:action bottle-up
    :parameters (?a - arm ?p - pill ?b - bottle)
    :precondition (and (gripped-by ?p ?a) (can-reach ?a ?b) (not (capped ?b)))
    :effect (and (pill-in ?p ?b) (not (gripped-by ?p ?a)) (not (busy ?a))))
  (:action fish-out
    :parameters (?a - arm ?p - pill ?b - bottle)
    :precondition (and (pill-in ?p ?b) (can-reach ?a ?b) (not (capped ?b)) (not (busy ?a)))
    :effect (and (gripped-by ?p ?a) (busy ?a) (not (pill-in ?p ?b)) (not (wiped ?a))))
  (:action throw-away
    :parameters (?a - arm ?p - pill ?b - bin)
    :precondition (and (gripped-by ?p ?a) (can-reach ?a ?b))
    :effect (and (pill-in ?p ?b) (not (gripped-by ?p ?a)) (not (busy ?a))))
  (:action take-image
    :parameters (?a - arm ?p - pill)
    :precondition (gripped-by ?p ?a)
    :effect (imaged ?p))
  (:action polish
    :parameters (?p - pill ?d - dish)
    :precondition (and (pill-in ?p ?d) (imaged ?p) (not (is-chipped ?p)))
    :effect (polished ?p))
  (:action screw-cap
    :parameters (?b - bottle)
    :precondition (not (capped ?b))
    :effect (capped ?b))
  (:action unscrew-cap
    :parameters (?b - bottle)
    :precondition (capped ?b)
    :effect (not (capped ?b)))
  (:action stick-label
    :parameters (?b - bottle)
    :precondition (and (capped ?b) (not (labelled ?b)))
    :effect (labelled ?b))
  (:action wipe-gripper
    :parameters (?a - arm)
    :precondition (not (busy ?a))
    :effect (wiped ?a)))
