(define (domain prosthetics-lab)
  (:requirements :strips :typing :action-costs)
  (:types client fitter limb socket bench - object
          leg arm - limb)
  (:predicates
    (lies-on ?l - limb ?b - bench)
    (cast-taken ?f - fitter ?c - client)
    (moulded-for ?s - socket ?c - client)
    (raw ?s - socket)
    (mated ?l - limb ?s - socket)
    (unmated ?l - limb)
    (worn ?c - client ?l - limb)
    (aligned ?f - fitter ?l - limb)
    (padded ?s - socket))
  (:functions (total-cost) - number)
  (:action take-cast
    :parameters (?f - fitter ?c - client)
    :precondition (and)
    :effect (and (cast-taken ?f ?c) (increase (total-cost) 4)))
  (:action mould
    :parameters (?f - fitter ?s - socket ?c - client)
    :precondition (and (raw ?s) (cast-taken ?f ?c))
    :effect (and (moulded-for ?s ?c) (not (raw ?s)) (increase (total-cost) 10)))
  (:action pad
    :parameters (?s - socket)
    :precondition (and)
    :effect (and (padded ?s) (increase (total-cost) 2)))
  (:action mate
    :parameters (?l - limb ?s - socket)
    :precondition (unmated ?l)
    :effect (and (mated ?l ?s) (not (unmated ?l)) (increase (total-cost) 3)))
  (:action part
    :parameters (?l - limb ?s - socket)
    :precondition (mated ?l ?s)
    :effect (and (unmated ?l) (not (mated ?l ?s)) (increase (total-cost) 1)))
  (:action shift
    :parameters (?l - limb ?a ?b - bench)
    :precondition (lies-on ?l ?a)
    :effect (and (lies-on ?l ?b) (not (lies-on ?l ?a)) (increase (total-cost) 1)))
  (:action align
    :parameters (?f - fitter ?l - limb ?b - bench)
    :precondition (lies-on ?l ?b)
    :effect (and (aligned ?f ?l) (increase (total-cost) 5)))
  (:action strap-on
    :parameters (?c - client ?l - limb ?s - socket ?b - bench)
    :precondition (and (lies-on ?l ?b) (mated ?l ?s) (moulded-for ?s ?c))
    :effect (and (worn ?c ?l) (not (lies-on ?l ?b)) (increase (total-cost) 2)))
  (:action unstrap
    :parameters (?c - client ?l - limb ?b - bench)
    :precondition (worn ?c ?l)
    :effect (and (lies-on ?l ?b) (not (worn ?c ?l)) (increase (total-cost) 2))))
