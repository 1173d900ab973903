(define (domain fish-market)
  (:requirements :strips :typing :action-costs)
  (:types
    spot box porter stall cart buyer size kind - object)
  (:constants small medium large - size)
  (:predicates
    (box-at ?b - box ?s - spot)
    (cart-at ?c - cart ?s - spot)
    (porter-at ?p - porter ?s - spot)
    (on-cart ?b - box ?c - cart)
    (stall-at ?t - stall ?s - spot)
    (next-to ?a ?b - spot)
    (holds-kind ?b - box ?k - kind)
    (of-size ?b - box ?z - size)
    (iced ?b - box)
    (weighed ?b - box)
    (gutted ?b - box)
    (scales ?s - spot)
    (ice-maker ?s - spot)
    (on-sale ?b - box ?t - stall)
    (sold-to ?b - box ?y - buyer)
    (unsold ?b - box)
    (stall-open ?t - stall)
    (stall-shut ?t - stall)
    (hosed-down ?t - stall))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?p - porter ?a ?b - spot)
    :precondition (and (porter-at ?p ?a) (next-to ?a ?b))
    :effect (and (porter-at ?p ?b) (not (porter-at ?p ?a)) (increase (total-cost) 1)))
  (:action push
    :parameters (?p - porter ?c - cart ?a ?b - spot)
    :precondition (and (porter-at ?p ?a) (cart-at ?c ?a) (next-to ?a ?b))
    :effect (and (porter-at ?p ?b) (cart-at ?c ?b) (not (porter-at ?p ?a)) (not (cart-at ?c ?a)) (increase (total-cost) 2)))
  (:action heave-on
    :parameters (?p - porter ?b - box ?c - cart ?s - spot)
    :precondition (and (porter-at ?p ?s) (box-at ?b ?s) (cart-at ?c ?s))
    :effect (and (on-cart ?b ?c) (not (box-at ?b ?s)) (increase (total-cost) 1)))
  (:action heave-off
    :parameters (?p - porter ?b - box ?c - cart ?s - spot)
    :precondition (and (porter-at ?p ?s) (on-cart ?b ?c) (cart-at ?c ?s))
    :effect (and (box-at ?b ?s) (not (on-cart ?b ?c)) (increase (total-cost) 1)))
  (:action ice
    :parameters (?p - porter ?b - box ?s - spot)
    :precondition (and (porter-at ?p ?s) (box-at ?b ?s) (ice-maker ?s))
    :effect (and (iced ?b) (increase (total-cost) 1)))
  (:action weigh
    :parameters (?p - porter ?b - box ?s - spot)
    :precondition (and (porter-at ?p ?s) (box-at ?b ?s) (scales ?s))
    :effect (and (weighed ?b) (increase (total-cost) 1)))
  (:action gut
    :parameters (?p - porter ?b - box ?s - spot)
    :precondition (and (porter-at ?p ?s) (box-at ?b ?s))
    :effect (and (gutted ?b) (increase (total-cost) 3)))
  (:action display
    :parameters (?p - porter ?b - box ?t - stall ?s - spot)
    :precondition (and (porter-at ?p ?s) (box-at ?b ?s) (stall-at ?t ?s) (iced ?b))
    :effect (and (on-sale ?b ?t) (not (box-at ?b ?s)) (increase (total-cost) 1)))
  (:action clear-away
    :parameters (?p - porter ?b - box ?t - stall ?s - spot)
    :precondition (and (porter-at ?p ?s) (on-sale ?b ?t) (stall-at ?t ?s))
    :effect (and (box-at ?b ?s) (not (on-sale ?b ?t)) (increase (total-cost) 1)))
  (:action sell
    :parameters (?b - box ?t - stall ?y - buyer)
    :precondition (and (on-sale ?b ?t) (stall-open ?t) (weighed ?b) (unsold ?b))
    :effect (and (sold-to ?b ?y) (not (on-sale ?b ?t)) (not (unsold ?b)) (increase (total-cost) 0)))
  (:action open-stall
    :parameters (?t - stall)
    :precondition (stall-shut ?t)
    :effect (and (stall-open ?t) (not (stall-shut ?t)) (increase (total-cost) 1)))
  (:action shut-stall
    :parameters (?t - stall)
    :precondition (stall-open ?t)
    :effect (and (stall-shut ?t) (not (stall-open ?t)) (increase (total-cost) 1)))
  (:action hose-down
    :parameters (?t - stall)
    :precondition (stall-shut ?t)
    :effect (and (hosed-down ?t) (increase (total-cost) 2))))
