(define (domain bus-terminal)
  (:requirements :strips :typing :negative-preconditions)
  (:types vehicle spot crew passenger - object
          coach minibus - vehicle
          bay lot - spot
          driver mechanic - crew)
  (:predicates
    (parked ?v - vehicle ?s - spot)
    (vacant ?s - spot)
    (at-wheel ?d - driver ?v - vehicle)
    (driverless ?v - vehicle)
    (resting ?d - driver)
    (waiting-at ?p - passenger ?b - bay)
    (seated ?p - passenger ?v - vehicle)
    (fuelled ?v - vehicle)
    (doors-open ?v - vehicle)
    (faulty ?v - vehicle)
    (has-pump ?s - spot)
    (has-ramp ?b - bay))
  (:action report-for-duty
    :parameters (?d - driver ?v - vehicle)
    :precondition (and (resting ?d) (driverless ?v))
    :effect (and (at-wheel ?d ?v) (not (resting ?d)) (not (driverless ?v))))
  (:action sign-off
    :parameters (?d - driver ?v - vehicle)
    :precondition (at-wheel ?d ?v)
    :effect (and (resting ?d) (driverless ?v) (not (at-wheel ?d ?v))))
  (:action pull-over-to
    :parameters (?d - driver ?v - vehicle ?a - spot ?b - spot)
    :precondition (and (at-wheel ?d ?v) (parked ?v ?a) (vacant ?b) (not (doors-open ?v)) (not (faulty ?v)))
    :effect (and (parked ?v ?b) (vacant ?a) (not (parked ?v ?a)) (not (vacant ?b))))
  (:action unlock-doors
    :parameters (?v - vehicle)
    :precondition (not (doors-open ?v))
    :effect (doors-open ?v))
  (:action lock-doors
    :parameters (?v - vehicle)
    :precondition (doors-open ?v)
    :effect (not (doors-open ?v)))
  (:action board
    :parameters (?p - passenger ?v - vehicle ?b - bay)
    :precondition (and (waiting-at ?p ?b) (parked ?v ?b) (doors-open ?v))
    :effect (and (seated ?p ?v) (not (waiting-at ?p ?b))))
  (:action alight
    :parameters (?p - passenger ?v - vehicle ?b - bay)
    :precondition (and (seated ?p ?v) (parked ?v ?b) (doors-open ?v))
    :effect (and (waiting-at ?p ?b) (not (seated ?p ?v))))
  (:action fill-tank
    :parameters (?v - vehicle ?s - spot)
    :precondition (and (parked ?v ?s) (has-pump ?s) (not (doors-open ?v)))
    :effect (fuelled ?v))
  (:action mend
    :parameters (?m - mechanic ?v - vehicle)
    :precondition (faulty ?v)
    :effect (not (faulty ?v))))
