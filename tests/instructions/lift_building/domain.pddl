; lifts move one floor at a time and only with the door closed
(define (domain lift-building)
  (:requirements :strips :typing :negative-preconditions)
  (:types person floor lift - object)
  (:predicates
    (standing-at ?p - person ?f - floor)
    (riding ?p - person ?l - lift)
    (lift-on ?l - lift ?f - floor)
    (door-open ?l - lift)
    (served ?p - person)
    (bound-for ?p - person ?f - floor)
    (vip ?p - person)
    (reaches ?l - lift ?f - floor)
    (directly-above ?high ?low - floor))
  (:action open-door
    :parameters (?l - lift)
    :precondition (and (not (door-open ?l)))
    :effect (and (door-open ?l)))
  (:action close-door
    :parameters (?l - lift)
    :precondition (and (door-open ?l))
    :effect (and (not (door-open ?l))))
  (:action ride-up
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (lift-on ?l ?from) (directly-above ?to ?from) (reaches ?l ?to) (not (door-open ?l)))
    :effect (and (lift-on ?l ?to) (not (lift-on ?l ?from))))
  (:action ride-down
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (lift-on ?l ?from) (directly-above ?from ?to) (reaches ?l ?to) (not (door-open ?l)))
    :effect (and (lift-on ?l ?to) (not (lift-on ?l ?from))))
  (:action board
    :parameters (?p - person ?l - lift ?f - floor)
    :precondition (and (standing-at ?p ?f) (lift-on ?l ?f) (door-open ?l))
    :effect (and (riding ?p ?l) (not (standing-at ?p ?f))))
  (:action step-out
    :parameters (?p - person ?l - lift ?f - floor)
    :precondition (and (riding ?p ?l) (lift-on ?l ?f) (door-open ?l))
    :effect (and (standing-at ?p ?f) (not (riding ?p ?l))))
  (:action deliver
    :parameters (?p - person ?l - lift ?f - floor)
    :precondition (and (riding ?p ?l) (lift-on ?l ?f) (door-open ?l) (bound-for ?p ?f))
    :effect (and (served ?p) (standing-at ?p ?f) (not (riding ?p ?l)))))
