(define (domain cable-cars)
  (:requirements :strips :typing :negative-preconditions)
  (:types station vehicle person - object
          gondola chairlift - vehicle
          skier mechanic - person)
  (:predicates
    (stopped-at ?v - vehicle ?s - station)
    (cable ?a ?b - station)
    (waiting ?p - person ?s - station)
    (aboard ?p - person ?v - vehicle)
    (doors-open ?v - vehicle)
    (iced ?v - vehicle)
    (inspected ?v - vehicle)
    (lit ?s - station)
    (red ?v - vehicle)
    (blue ?v - vehicle))
  (:action haul
    :parameters (?v - vehicle ?a ?b - station)
    :precondition (and (stopped-at ?v ?a) (cable ?a ?b) (not (doors-open ?v)) (not (iced ?v)))
    :effect (and (stopped-at ?v ?b) (not (stopped-at ?v ?a))))
  (:action open-doors
    :parameters (?v - vehicle)
    :precondition (not (doors-open ?v))
    :effect (doors-open ?v))
  (:action close-doors
    :parameters (?v - vehicle)
    :precondition (doors-open ?v)
    :effect (not (doors-open ?v)))
  (:action board
    :parameters (?p - person ?v - vehicle ?s - station)
    :precondition (and (waiting ?p ?s) (stopped-at ?v ?s) (doors-open ?v))
    :effect (and (aboard ?p ?v) (not (waiting ?p ?s))))
  (:action alight
    :parameters (?p - person ?v - vehicle ?s - station)
    :precondition (and (aboard ?p ?v) (stopped-at ?v ?s) (doors-open ?v))
    :effect (and (waiting ?p ?s) (not (aboard ?p ?v))))
  (:action de-ice
    :parameters (?m - mechanic ?v - vehicle ?s - station)
    :precondition (and (waiting ?m ?s) (stopped-at ?v ?s) (iced ?v))
    :effect (not (iced ?v)))
  (:action inspect
    :parameters (?m - mechanic ?v - vehicle ?s - station)
    :precondition (and (waiting ?m ?s) (stopped-at ?v ?s) (not (iced ?v)))
    :effect (inspected ?v))
  (:action light-up
    :parameters (?s - station)
    :precondition (not (lit ?s))
    :effect (lit ?s))
  (:action darken
    :parameters (?s - station)
    :precondition (lit ?s)
    :effect (not (lit ?s))))
