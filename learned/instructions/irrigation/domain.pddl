(define (domain irrigation)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types reservoir field valve canal pump crop - object)
  (:predicates
    (feeds ?c - canal ?r - reservoir ?f - field)
    (mounted-on ?v - valve ?c - canal)
    (draws-for ?p - pump ?r - reservoir)
    (grows ?f - field ?k - crop)
    (valve-open ?v - valve)
    (running ?p - pump)
    (full ?r - reservoir)
    (watered ?f - field)
    (silted ?c - canal))
  (:functions (total-cost) - number)
  (:action open-valve
    :parameters (?v - valve)
    :precondition (not (valve-open ?v))
    :effect (and (valve-open ?v) (increase (total-cost) 1)))
  (:action close-valve
    :parameters (?v - valve)
    :precondition (valve-open ?v)
    :effect (and (not (valve-open ?v)) (increase (total-cost) 1)))
  (:action start-pump
    :parameters (?p - pump)
    :precondition (not (running ?p))
    :effect (and (running ?p) (increase (total-cost) 6)))
  (:action stop-pump
    :parameters (?p - pump)
    :precondition (running ?p)
    :effect (and (not (running ?p)) (increase (total-cost) 1)))
  (:action fill
    :parameters (?p - pump ?r - reservoir)
    :precondition (and (draws-for ?p ?r) (running ?p) (not (full ?r)))
    :effect (and (full ?r) (increase (total-cost) 4)))
  (:action irrigate
    :parameters (?r - reservoir ?c - canal ?v - valve ?f - field)
    :precondition (and (feeds ?c ?r ?f) (mounted-on ?v ?c) (valve-open ?v) (full ?r) (not (silted ?c)))
    :effect (and (watered ?f) (not (full ?r)) (increase (total-cost) 2)))
  (:action dredge
    :parameters (?c - canal ?v - valve)
    :precondition (and (silted ?c) (mounted-on ?v ?c) (not (valve-open ?v)))
    :effect (and (not (silted ?c)) (increase (total-cost) 10))))
