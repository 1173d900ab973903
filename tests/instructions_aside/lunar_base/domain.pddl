(define (domain lunarBase)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types site rover cargo antenna - object
          habitat - site
          battery crate rock - cargo)
  (:predicates
    (pos ?v - rover ?s - site)
    (track ?a ?b - site)
    (hauls ?v - rover ?c - cargo)
    (stored ?s - site ?c - cargo)
    (fitted ?b - battery ?v - rover)
    (juiced ?b - battery)
    (mast ?a - antenna ?s - site)
    (upright ?a - antenna)
    (sealed ?h - site))
  (:functions (total-cost) - number)
  (:action drive
    :parameters (?v - rover ?b - battery ?x ?y - site)
    :precondition (and (pos ?v ?x) (track ?x ?y) (fitted ?b ?v) (juiced ?b))
    :effect (and (pos ?v ?y) (not (pos ?v ?x)) (increase (total-cost) 4)))
  (:action load
    :parameters (?v - rover ?c - cargo ?s - site)
    :precondition (and (pos ?v ?s) (stored ?s ?c) (not (sealed ?s)))
    :effect (and (hauls ?v ?c) (not (stored ?s ?c)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?v - rover ?c - cargo ?s - site)
    :precondition (and (pos ?v ?s) (hauls ?v ?c) (not (sealed ?s)))
    :effect (and (stored ?s ?c) (not (hauls ?v ?c)) (increase (total-cost) 1)))
  (:action install
    :parameters (?b - battery ?v - rover ?s - site)
    :precondition (and (pos ?v ?s) (stored ?s ?b) (not (sealed ?s)))
    :effect (and (fitted ?b ?v) (not (stored ?s ?b)) (increase (total-cost) 1)))
  (:action recharge
    :parameters (?b - battery ?v - rover ?h - habitat)
    :precondition (and (pos ?v ?h) (fitted ?b ?v) (not (juiced ?b)))
    :effect (and (juiced ?b) (increase (total-cost) 6)))
  (:action erect
    :parameters (?a - antenna ?v - rover ?b - battery ?s - site)
    :precondition (and (mast ?a ?s) (pos ?v ?s) (fitted ?b ?v) (juiced ?b) (not (upright ?a)))
    :effect (and (upright ?a) (not (juiced ?b)) (increase (total-cost) 2)))
  (:action fold
    :parameters (?a - antenna ?v - rover ?s - site)
    :precondition (and (mast ?a ?s) (pos ?v ?s) (upright ?a))
    :effect (and (not (upright ?a)) (increase (total-cost) 1)))
  (:action seal
    :parameters (?h - habitat)
    :precondition (not (sealed ?h))
    :effect (and (sealed ?h) (increase (total-cost) 1)))
  (:action unseal
    :parameters (?h - habitat)
    :precondition (sealed ?h)
    :effect (and (not (sealed ?h)) (increase (total-cost) 1))))
