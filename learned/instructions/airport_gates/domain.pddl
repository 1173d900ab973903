(define (domain airport_ground)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    place item plane bus - object
    gate - place
    passenger bag - item)
  (:predicates
    (item_at ?i - item ?s - place)
    (on_bus ?b - bus ?i - item)
    (in_plane ?p - plane ?i - item)
    (plane_at ?p - plane ?g - gate)
    (bus_at ?b - bus ?s - place)
    (gate_open ?g - gate)
    (driveway ?from ?to - place)
    (owns ?x - passenger ?b - bag)
    (booked ?x - passenger ?p - plane))
  (:functions
    (total-cost) - number
    (metres ?from ?to - place) - number)
  (:action drive
    :parameters (?b - bus ?from ?to - place)
    :precondition (and (bus_at ?b ?from) (driveway ?from ?to))
    :effect (and (bus_at ?b ?to) (not (bus_at ?b ?from)) (increase (total-cost) (metres ?from ?to))))
  (:action get_on
    :parameters (?i - item ?b - bus ?s - place)
    :precondition (and (item_at ?i ?s) (bus_at ?b ?s))
    :effect (and (on_bus ?b ?i) (not (item_at ?i ?s)) (increase (total-cost) 1)))
  (:action get_off
    :parameters (?i - item ?b - bus ?s - place)
    :precondition (and (on_bus ?b ?i) (bus_at ?b ?s))
    :effect (and (item_at ?i ?s) (not (on_bus ?b ?i)) (increase (total-cost) 1)))
  (:action board
    :parameters (?i - item ?p - plane ?g - gate)
    :precondition (and (item_at ?i ?g) (plane_at ?p ?g) (gate_open ?g))
    :effect (and (in_plane ?p ?i) (not (item_at ?i ?g)) (increase (total-cost) 1)))
  (:action deplane
    :parameters (?i - item ?p - plane ?g - gate)
    :precondition (and (in_plane ?p ?i) (plane_at ?p ?g) (gate_open ?g))
    :effect (and (item_at ?i ?g) (not (in_plane ?p ?i)) (increase (total-cost) 1)))
  (:action open_gate
    :parameters (?g - gate)
    :precondition (not (gate_open ?g))
    :effect (and (gate_open ?g) (increase (total-cost) 1)))
  (:action close_gate
    :parameters (?g - gate)
    :precondition (gate_open ?g)
    :effect (and (not (gate_open ?g)) (increase (total-cost) 1)))
  (:action push_back
    :parameters (?p - plane ?g - gate)
    :precondition (and (plane_at ?p ?g) (not (gate_open ?g)))
    :effect (and (not (plane_at ?p ?g)) (increase (total-cost) 1))))
