(define (domain lorry-yard)
  (:requirements :strips :typing :action-costs)
  (:types
    bay lorry driver load - object
    crate barrel - load)
  (:predicates
    (parked ?l - lorry ?b - bay)
    (lane ?a ?b - bay)
    (in-cab ?d - driver ?l - lorry)
    (on-foot ?d - driver ?b - bay)
    (stowed ?x - load ?l - lorry)
    (on-dock ?x - load ?b - bay)
    (open-top ?l - lorry)
    (sheeted ?l - lorry)
    (fuelled ?l - lorry)
    (pump ?b - bay))
  (:functions (total-cost) - number
    (metres ?a ?b - bay) - number)
  (:action climb-in
    :parameters (?d - driver ?l - lorry ?b - bay)
    :precondition (and (on-foot ?d ?b) (parked ?l ?b))
    :effect (and (in-cab ?d ?l) (not (on-foot ?d ?b)) (increase (total-cost) 1)))
  (:action climb-out
    :parameters (?d - driver ?l - lorry ?b - bay)
    :precondition (and (in-cab ?d ?l) (parked ?l ?b))
    :effect (and (on-foot ?d ?b) (not (in-cab ?d ?l)) (increase (total-cost) 1)))
  (:action move
    :parameters (?d - driver ?l - lorry ?a ?b - bay)
    :precondition (and (in-cab ?d ?l) (parked ?l ?a) (fuelled ?l) (lane ?a ?b))
    :effect (and (parked ?l ?b) (not (parked ?l ?a)) (increase (total-cost) (metres ?a ?b))))
  (:action stroll
    :parameters (?d - driver ?a ?b - bay)
    :precondition (and (on-foot ?d ?a) (lane ?a ?b))
    :effect (and (on-foot ?d ?b) (not (on-foot ?d ?a)) (increase (total-cost) 15)))
  (:action hoist-on
    :parameters (?x - load ?l - lorry ?b - bay)
    :precondition (and (on-dock ?x ?b) (parked ?l ?b) (open-top ?l))
    :effect (and (stowed ?x ?l) (not (on-dock ?x ?b)) (increase (total-cost) 4)))
  (:action hoist-off
    :parameters (?x - load ?l - lorry ?b - bay)
    :precondition (and (stowed ?x ?l) (parked ?l ?b) (open-top ?l))
    :effect (and (on-dock ?x ?b) (not (stowed ?x ?l)) (increase (total-cost) 4)))
  (:action sheet
    :parameters (?d - driver ?l - lorry ?b - bay)
    :precondition (and (on-foot ?d ?b) (parked ?l ?b) (open-top ?l))
    :effect (and (sheeted ?l) (not (open-top ?l)) (increase (total-cost) 2)))
  (:action unsheet
    :parameters (?d - driver ?l - lorry ?b - bay)
    :precondition (and (on-foot ?d ?b) (parked ?l ?b) (sheeted ?l))
    :effect (and (open-top ?l) (not (sheeted ?l)) (increase (total-cost) 2)))
  (:action refuel
    :parameters (?l - lorry ?b - bay)
    :precondition (and (parked ?l ?b) (pump ?b))
    :effect (and (fuelled ?l) (increase (total-cost) 5))))
