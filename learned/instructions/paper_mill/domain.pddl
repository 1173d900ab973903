; untyped, classic style, with action costs
(define (domain PAPERMILL)
  (:requirements :strips :action-costs)
  (:predicates
    (ROLL ?x) (VAT ?x) (MACHINE ?x) (FORKLIFT ?x) (SPOT ?x) (SHADE ?x)
    (at ?x ?y) (on-fork ?r ?f) (fork-empty ?f)
    (adjacent ?a ?b)
    (filled ?v) (drained ?v)
    (tint ?r ?c)
    (pressed ?r) (dried ?r) (trimmed ?r)
    (threaded ?r ?m) (idle ?m)
    (presses ?m) (dries ?m) (trims ?m))
  (:functions (total-cost))
  (:action drive
    :parameters (?f ?a ?b)
    :precondition (and (FORKLIFT ?f) (at ?f ?a) (adjacent ?a ?b))
    :effect (and (at ?f ?b) (not (at ?f ?a)) (increase (total-cost) 2)))
  (:action pick
    :parameters (?f ?r ?a)
    :precondition (and (FORKLIFT ?f) (ROLL ?r) (SPOT ?a) (at ?f ?a) (at ?r ?a) (fork-empty ?f))
    :effect (and (on-fork ?r ?f) (not (at ?r ?a)) (not (fork-empty ?f)) (increase (total-cost) 1)))
  (:action drop
    :parameters (?f ?r ?a)
    :precondition (and (FORKLIFT ?f) (SPOT ?a) (at ?f ?a) (on-fork ?r ?f))
    :effect (and (at ?r ?a) (fork-empty ?f) (not (on-fork ?r ?f)) (increase (total-cost) 1)))
  (:action thread
    :parameters (?r ?m ?a)
    :precondition (and (ROLL ?r) (MACHINE ?m) (at ?m ?a) (at ?r ?a) (idle ?m))
    :effect (and (threaded ?r ?m) (not (idle ?m)) (not (at ?r ?a)) (increase (total-cost) 3)))
  (:action unthread
    :parameters (?r ?m ?a)
    :precondition (and (threaded ?r ?m) (at ?m ?a) (SPOT ?a))
    :effect (and (at ?r ?a) (idle ?m) (not (threaded ?r ?m)) (increase (total-cost) 1)))
  (:action press
    :parameters (?r ?m)
    :precondition (and (threaded ?r ?m) (presses ?m))
    :effect (and (pressed ?r) (increase (total-cost) 4)))
  (:action dry
    :parameters (?r ?m)
    :precondition (and (threaded ?r ?m) (dries ?m))
    :effect (and (dried ?r) (increase (total-cost) 5)))
  (:action trim
    :parameters (?r ?m)
    :precondition (and (threaded ?r ?m) (trims ?m))
    :effect (and (trimmed ?r) (increase (total-cost) 2)))
  (:action fill
    :parameters (?v)
    :precondition (and (VAT ?v) (drained ?v))
    :effect (and (filled ?v) (not (drained ?v)) (increase (total-cost) 1)))
  (:action drain
    :parameters (?v)
    :precondition (and (VAT ?v) (filled ?v))
    :effect (and (drained ?v) (not (filled ?v)) (increase (total-cost) 1))))
