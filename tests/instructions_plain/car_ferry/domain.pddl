(define (domain ferry-crossing)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    vehicle ferry port - object
    car van - vehicle)
  (:predicates
    (at ?v - vehicle ?p - port)
    (aboard ?v - vehicle ?f - ferry)
    (docked ?f - ferry ?p - port)
    (deck_free ?f - ferry)
    (has_ticket ?v - vehicle)
    (fuelled ?v - vehicle)
    (ticket_office ?p - port)
    (fuel_pump ?p - port))
  (:action board
    :parameters (?v - vehicle ?f - ferry ?p - port)
    :precondition (and (at ?v ?p) (docked ?f ?p) (deck_free ?f) (has_ticket ?v) (fuelled ?v))
    :effect (and (aboard ?v ?f) (not (at ?v ?p)) (not (deck_free ?f)) (not (has_ticket ?v))))
  (:action debark
    :parameters (?v - vehicle ?f - ferry ?p - port)
    :precondition (and (aboard ?v ?f) (docked ?f ?p))
    :effect (and (at ?v ?p) (deck_free ?f) (not (aboard ?v ?f))))
  (:action sail
    :parameters (?f - ferry ?from ?to - port)
    :precondition (docked ?f ?from)
    :effect (and (not (docked ?f ?from)) (docked ?f ?to)))
  (:action buy_ticket
    :parameters (?v - vehicle ?p - port)
    :precondition (and (at ?v ?p) (ticket_office ?p) (not (has_ticket ?v)))
    :effect (has_ticket ?v))
  (:action refuel
    :parameters (?v - vehicle ?p - port)
    :precondition (and (at ?v ?p) (fuel_pump ?p) (not (fuelled ?v)))
    :effect (fuelled ?v)))
