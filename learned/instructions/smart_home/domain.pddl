(define (domain home_hub)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    room person door device - object
    lamp heater - device)
  (:predicates
    (dev_on ?d - device)
    (dev_room ?d - device ?r - room)
    (blind_down ?r - room)
    (door_shut ?d - door)
    (door_between ?d - door ?a ?b - room)
    (who_where ?p - person ?r - room)
    (vac_at ?r - room)
    (swept ?r - room))
  (:functions (total-cost) - number)
  (:action switch_on
    :parameters (?d - device)
    :precondition (not (dev_on ?d))
    :effect (and (dev_on ?d) (increase (total-cost) 3)))
  (:action switch_off
    :parameters (?d - device)
    :precondition (dev_on ?d)
    :effect (and (not (dev_on ?d)) (increase (total-cost) 1)))
  (:action lower_blind
    :parameters (?r - room)
    :precondition (not (blind_down ?r))
    :effect (and (blind_down ?r) (increase (total-cost) 1)))
  (:action raise_blind
    :parameters (?r - room)
    :precondition (blind_down ?r)
    :effect (and (not (blind_down ?r)) (increase (total-cost) 1)))
  (:action open_door
    :parameters (?d - door)
    :precondition (door_shut ?d)
    :effect (and (not (door_shut ?d)) (increase (total-cost) 1)))
  (:action close_door
    :parameters (?d - door)
    :precondition (not (door_shut ?d))
    :effect (and (door_shut ?d) (increase (total-cost) 1)))
  (:action vac_go
    :parameters (?d - door ?a ?b - room)
    :precondition (and (vac_at ?a) (door_between ?d ?a ?b) (not (door_shut ?d)))
    :effect (and (vac_at ?b) (not (vac_at ?a)) (increase (total-cost) 2)))
  (:action vac_clean
    :parameters (?r - room)
    :precondition (vac_at ?r)
    :effect (and (swept ?r) (increase (total-cost) 5))))
