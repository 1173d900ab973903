(define (domain schoolbus)
  (:requirements :typing :strips :negative-preconditions)
  (:types
    bus driver child place - object
    stop school depot - place)
  (:predicates
    (bus_at ?b - bus ?p - place)
    (driver_at ?d - driver ?p - place)
    (child_at ?c - child ?p - place)
    (at_wheel ?d - driver ?b - bus)
    (no_driver ?b - bus)
    (rides ?c - child ?b - bus)
    (buckled ?c - child)
    (street ?p ?q - place)
    (has_fuel ?b - bus)
    (is_swept ?b - bus)
    (hazards_on ?b - bus)
    (attends ?c - child ?s - school)
    (lives_by ?c - child ?p - stop))
  (:action board
    :parameters (?c - child ?b - bus ?d - driver ?p - place)
    :precondition (and (child_at ?c ?p) (bus_at ?b ?p) (at_wheel ?d ?b))
    :effect (and (rides ?c ?b) (not (child_at ?c ?p))))
  (:action get_off
    :parameters (?c - child ?b - bus ?p - place)
    :precondition (and (rides ?c ?b) (bus_at ?b ?p) (not (buckled ?c)))
    :effect (and (child_at ?c ?p) (not (rides ?c ?b))))
  (:action buckle
    :parameters (?c - child ?b - bus)
    :precondition (and (rides ?c ?b) (not (buckled ?c)))
    :effect (buckled ?c))
  (:action unbuckle
    :parameters (?c - child ?b - bus)
    :precondition (and (rides ?c ?b) (buckled ?c))
    :effect (not (buckled ?c)))
  (:action take_wheel
    :parameters (?d - driver ?b - bus ?p - place)
    :precondition (and (driver_at ?d ?p) (bus_at ?b ?p) (no_driver ?b))
    :effect (and (at_wheel ?d ?b) (not (driver_at ?d ?p)) (not (no_driver ?b))))
  (:action step_out
    :parameters (?d - driver ?b - bus ?p - place)
    :precondition (and (at_wheel ?d ?b) (bus_at ?b ?p))
    :effect (and (driver_at ?d ?p) (no_driver ?b) (not (at_wheel ?d ?b))))
  (:action drive
    :parameters (?d - driver ?b - bus ?p ?q - place)
    :precondition (and (at_wheel ?d ?b) (bus_at ?b ?p) (street ?p ?q) (has_fuel ?b))
    :effect (and (bus_at ?b ?q) (not (bus_at ?b ?p))))
  (:action walk_over
    :parameters (?d - driver ?p ?q - place)
    :precondition (and (driver_at ?d ?p) (street ?p ?q))
    :effect (and (driver_at ?d ?q) (not (driver_at ?d ?p))))
  (:action fill_up
    :parameters (?d - driver ?b - bus ?p - depot)
    :precondition (and (driver_at ?d ?p) (bus_at ?b ?p))
    :effect (has_fuel ?b))
  (:action sweep
    :parameters (?d - driver ?b - bus ?p - place)
    :precondition (and (driver_at ?d ?p) (bus_at ?b ?p) (no_driver ?b))
    :effect (is_swept ?b))
  (:action flash
    :parameters (?d - driver ?b - bus)
    :precondition (at_wheel ?d ?b)
    :effect (hazards_on ?b))
  (:action stop_flashing
    :parameters (?d - driver ?b - bus)
    :precondition (and (at_wheel ?d ?b) (hazards_on ?b))
    :effect (not (hazards_on ?b))))
