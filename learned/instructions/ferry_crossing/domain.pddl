(define (domain ferry_line)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types pier ferry vehicle person colour)
  (:predicates
    (moored ?p - pier ?f - ferry)
    (parked ?p - pier ?v - vehicle)
    (aboard ?f - ferry ?v - vehicle)
    (deck_empty ?f - ferry)
    (in_service ?f - ferry)
    (route ?from ?to - pier)
    (fits ?f - ferry ?v - vehicle)
    (owned_by ?v - vehicle ?o - person)
    (coloured ?v - vehicle ?c - colour))
  (:functions (total-cost) - number
    (fare ?from ?to - pier) - number)
  (:action sail
    :parameters (?f - ferry ?from ?to - pier)
    :precondition (and (moored ?from ?f) (route ?from ?to) (in_service ?f))
    :effect (and (moored ?to ?f) (not (moored ?from ?f)) (increase (total-cost) (fare ?from ?to))))
  (:action drive_on
    :parameters (?v - vehicle ?f - ferry ?p - pier)
    :precondition (and (moored ?p ?f) (parked ?p ?v) (deck_empty ?f) (fits ?f ?v))
    :effect (and (aboard ?f ?v) (not (parked ?p ?v)) (not (deck_empty ?f)) (increase (total-cost) 1)))
  (:action drive_off
    :parameters (?v - vehicle ?f - ferry ?p - pier)
    :precondition (and (moored ?p ?f) (aboard ?f ?v))
    :effect (and (parked ?p ?v) (deck_empty ?f) (not (aboard ?f ?v)) (increase (total-cost) 1)))
  (:action start_service
    :parameters (?f - ferry)
    :precondition (not (in_service ?f))
    :effect (and (in_service ?f) (increase (total-cost) 6)))
  (:action stop_service
    :parameters (?f - ferry)
    :precondition (in_service ?f)
    :effect (and (not (in_service ?f)) (increase (total-cost) 2))))
