(define (domain theatre)
  (:requirements :strips :typing :negative-preconditions)
  (:types actor prop - thing
          area spotlight backdrop role)
  (:predicates
    (is-at ?x - thing ?a - area)
    (carried-by ?p - prop ?a - actor)
    (hands-full ?a - actor)
    (curtain-up)
    (aimed-at ?s - spotlight ?a - area)
    (glowing ?s - spotlight)
    (hanging ?b - backdrop)
    (plays ?a - actor ?r - role)
    (on-view ?a - area))
  (:action walk
    :parameters (?x - actor ?a ?b - area)
    :precondition (is-at ?x ?a)
    :effect (and (not (is-at ?x ?a)) (is-at ?x ?b)))
  (:action pick-up
    :parameters (?x - actor ?p - prop ?a - area)
    :precondition (and (is-at ?x ?a) (is-at ?p ?a) (not (hands-full ?x)))
    :effect (and (carried-by ?p ?x) (hands-full ?x) (not (is-at ?p ?a))))
  (:action set-down
    :parameters (?x - actor ?p - prop ?a - area)
    :precondition (and (is-at ?x ?a) (carried-by ?p ?x))
    :effect (and (is-at ?p ?a) (not (carried-by ?p ?x)) (not (hands-full ?x))))
  (:action raise-curtain
    :parameters ()
    :precondition (not (curtain-up))
    :effect (curtain-up))
  (:action lower-curtain
    :parameters ()
    :precondition (curtain-up)
    :effect (not (curtain-up)))
  (:action light-on
    :parameters (?s - spotlight)
    :precondition (not (glowing ?s))
    :effect (glowing ?s))
  (:action light-off
    :parameters (?s - spotlight)
    :precondition (glowing ?s)
    :effect (not (glowing ?s)))
  (:action change-backdrop
    :parameters (?old ?new - backdrop)
    :precondition (and (hanging ?old) (not (hanging ?new)) (not (curtain-up)))
    :effect (and (hanging ?new) (not (hanging ?old)))))
