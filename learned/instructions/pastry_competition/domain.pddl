(define (domain pastry-competition)
  (:requirements :strips :typing)
  (:types contestant judge bench oven pastry filling - object)
  (:predicates
    (made-by ?p - pastry ?c - contestant)
    (stands-at ?c - contestant ?b - bench)
    (bench-free ?b - bench)
    (on-bench ?p - pastry ?b - bench)
    (in-oven ?p - pastry ?o - oven)
    (oven-free ?o - oven)
    (baked ?p - pastry)
    (filled-with ?p - pastry ?f - filling)
    (hollow ?p - pastry)
    (glazed ?p - pastry)
    (on-display ?p - pastry)
    (tasted ?j - judge ?p - pastry)
    (vegan ?f - filling))
  (:action change-bench
    :parameters (?c - contestant ?a ?b - bench)
    :precondition (and (stands-at ?c ?a) (bench-free ?b))
    :effect (and (stands-at ?c ?b) (bench-free ?a) (not (stands-at ?c ?a)) (not (bench-free ?b))))
  (:action put-in-oven
    :parameters (?c - contestant ?p - pastry ?b - bench ?o - oven)
    :precondition (and (made-by ?p ?c) (stands-at ?c ?b) (on-bench ?p ?b) (oven-free ?o))
    :effect (and (in-oven ?p ?o) (not (on-bench ?p ?b)) (not (oven-free ?o))))
  (:action bake
    :parameters (?p - pastry ?o - oven)
    :precondition (in-oven ?p ?o)
    :effect (baked ?p))
  (:action take-out
    :parameters (?c - contestant ?p - pastry ?b - bench ?o - oven)
    :precondition (and (made-by ?p ?c) (stands-at ?c ?b) (in-oven ?p ?o))
    :effect (and (on-bench ?p ?b) (oven-free ?o) (not (in-oven ?p ?o))))
  (:action fill
    :parameters (?c - contestant ?p - pastry ?f - filling ?b - bench)
    :precondition (and (stands-at ?c ?b) (on-bench ?p ?b) (baked ?p) (hollow ?p))
    :effect (and (filled-with ?p ?f) (not (hollow ?p))))
  (:action glaze
    :parameters (?c - contestant ?p - pastry ?b - bench)
    :precondition (and (stands-at ?c ?b) (on-bench ?p ?b) (baked ?p))
    :effect (glazed ?p))
  (:action display
    :parameters (?c - contestant ?p - pastry ?b - bench)
    :precondition (and (made-by ?p ?c) (stands-at ?c ?b) (on-bench ?p ?b) (baked ?p))
    :effect (and (on-display ?p) (not (on-bench ?p ?b))))
  (:action take-back
    :parameters (?c - contestant ?p - pastry ?b - bench)
    :precondition (and (made-by ?p ?c) (stands-at ?c ?b) (on-display ?p))
    :effect (and (on-bench ?p ?b) (not (on-display ?p))))
  (:action taste
    :parameters (?j - judge ?p - pastry)
    :precondition (on-display ?p)
    :effect (tasted ?j ?p)))
