(define (domain elevators)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types passenger lift floor - object
          guest employee - passenger)
  (:predicates
    (lift-at ?l - lift ?f - floor)
    (on-floor ?p - passenger ?f - floor)
    (aboard ?p - passenger ?l - lift)
    (doors-open ?l - lift)
    (next-floor ?lower - floor ?upper - floor)
    (stops-at ?l - lift ?f - floor)
    (vip ?p - passenger)
    (has-luggage ?p - passenger))
  (:functions (total-cost) - number)
  (:action go-up
    :parameters (?l - lift ?from - floor ?to - floor)
    :precondition (and (lift-at ?l ?from) (next-floor ?from ?to) (not (doors-open ?l)))
    :effect (and (lift-at ?l ?to) (not (lift-at ?l ?from)) (increase (total-cost) 3)))
  (:action go-down
    :parameters (?l - lift ?from - floor ?to - floor)
    :precondition (and (lift-at ?l ?from) (next-floor ?to ?from) (not (doors-open ?l)))
    :effect (and (lift-at ?l ?to) (not (lift-at ?l ?from)) (increase (total-cost) 2)))
  (:action open-doors
    :parameters (?l - lift ?f - floor)
    :precondition (and (lift-at ?l ?f) (stops-at ?l ?f) (not (doors-open ?l)))
    :effect (and (doors-open ?l) (increase (total-cost) 1)))
  (:action close-doors
    :parameters (?l - lift)
    :precondition (doors-open ?l)
    :effect (and (not (doors-open ?l)) (increase (total-cost) 1)))
  (:action step-in
    :parameters (?p - passenger ?l - lift ?f - floor)
    :precondition (and (on-floor ?p ?f) (lift-at ?l ?f) (doors-open ?l))
    :effect (and (aboard ?p ?l) (not (on-floor ?p ?f)) (increase (total-cost) 1)))
  (:action step-out
    :parameters (?p - passenger ?l - lift ?f - floor)
    :precondition (and (aboard ?p ?l) (lift-at ?l ?f) (doors-open ?l))
    :effect (and (on-floor ?p ?f) (not (aboard ?p ?l)) (increase (total-cost) 1))))
