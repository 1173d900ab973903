(define (domain elevators)
  (:requirements :strips :typing :equality :negative-preconditions)
  (:types
    passenger lift floor - object
    slow-lift fast-lift - lift)
  (:predicates
    (passenger-at ?p - passenger ?f - floor)
    (boarded ?p - passenger ?l - lift)
    (lift-at ?l - lift ?f - floor)
    (door-open ?l - lift)
    (reachable-floor ?l - lift ?f - floor)
    (above ?high ?low - floor)
    (vip ?p - passenger))
  (:action move-up
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (lift-at ?l ?from) (above ?to ?from) (reachable-floor ?l ?to) (not (door-open ?l)))
    :effect (and (lift-at ?l ?to) (not (lift-at ?l ?from))))
  (:action move-down
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (lift-at ?l ?from) (above ?from ?to) (reachable-floor ?l ?to) (not (door-open ?l)))
    :effect (and (lift-at ?l ?to) (not (lift-at ?l ?from))))
  (:action open-door
    :parameters (?l - lift)
    :precondition (not (door-open ?l))
    :effect (door-open ?l))
  (:action close-door
    :parameters (?l - lift)
    :precondition (door-open ?l)
    :effect (not (door-open ?l)))
  (:action board
    :parameters (?p - passenger ?l - lift ?f - floor)
    :precondition (and (passenger-at ?p ?f) (lift-at ?l ?f) (door-open ?l))
    :effect (and (boarded ?p ?l) (not (passenger-at ?p ?f))))
  (:action leave
    :parameters (?p - passenger ?l - lift ?f - floor)
    :precondition (and (boarded ?p ?l) (lift-at ?l ?f) (door-open ?l))
    :effect (and (passenger-at ?p ?f) (not (boarded ?p ?l)))))
