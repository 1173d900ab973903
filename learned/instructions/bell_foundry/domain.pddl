(define (domain bell-foundry)
  (:requirements :strips :typing :action-costs)
  (:types bell place note furnace founder text - object
          tower floor - place)
  (:predicates
    (lies ?b - bell ?f - floor)
    (hangs ?b - bell ?t - tower)
    (room-in ?t - tower)
    (lit ?u - furnace)
    (cold ?u - furnace)
    (cast ?b - bell ?u - furnace)
    (raw ?b - bell)
    (tuned ?b - bell ?n - note)
    (engraved ?o - founder ?b - bell ?x - text)
    (polished ?b - bell))
  (:functions (total-cost) - number)
  (:action light
    :parameters (?u - furnace)
    :precondition (cold ?u)
    :effect (and (lit ?u) (not (cold ?u)) (increase (total-cost) 5)))
  (:action damp
    :parameters (?u - furnace)
    :precondition (lit ?u)
    :effect (and (cold ?u) (not (lit ?u)) (increase (total-cost) 1)))
  (:action pour
    :parameters (?b - bell ?u - furnace)
    :precondition (and (raw ?b) (lit ?u))
    :effect (and (cast ?b ?u) (not (raw ?b)) (increase (total-cost) 8)))
  (:action shift
    :parameters (?b - bell ?a ?c - floor)
    :precondition (lies ?b ?a)
    :effect (and (lies ?b ?c) (not (lies ?b ?a)) (increase (total-cost) 3)))
  (:action tune
    :parameters (?b - bell ?u - furnace ?n - note)
    :precondition (cast ?b ?u)
    :effect (and (tuned ?b ?n) (increase (total-cost) 4)))
  (:action engrave
    :parameters (?o - founder ?b - bell ?u - furnace ?x - text)
    :precondition (cast ?b ?u)
    :effect (and (engraved ?o ?b ?x) (increase (total-cost) 2)))
  (:action polish
    :parameters (?b - bell ?u - furnace ?f - floor)
    :precondition (and (cast ?b ?u) (lies ?b ?f))
    :effect (and (polished ?b) (increase (total-cost) 1)))
  (:action hoist
    :parameters (?b - bell ?u - furnace ?f - floor ?t - tower)
    :precondition (and (lies ?b ?f) (cast ?b ?u) (room-in ?t))
    :effect (and (hangs ?b ?t) (not (lies ?b ?f)) (not (room-in ?t)) (increase (total-cost) 6)))
  (:action lower
    :parameters (?b - bell ?f - floor ?t - tower)
    :precondition (hangs ?b ?t)
    :effect (and (lies ?b ?f) (room-in ?t) (not (hangs ?b ?t)) (increase (total-cost) 6))))
