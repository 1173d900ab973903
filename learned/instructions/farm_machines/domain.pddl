(define (domain farm-machines)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types place machine crop - object
          field barn yard - place
          tractor trailer - machine)
  (:predicates
    (located ?m - machine ?p - place)
    (coupled ?t - tractor ?w - trailer)
    (hook_free ?t - tractor)
    (uncoupled ?w - trailer)
    (ripe_on ?c - crop ?f - field)
    (tilled ?f - field)
    (load_of ?w - trailer ?c - crop)
    (no_load ?w - trailer)
    (stored ?c - crop ?b - barn))
  (:functions (total-cost) - number)
  (:action drive
    :parameters (?t - tractor ?p ?q - place)
    :precondition (and (located ?t ?p) (hook_free ?t))
    :effect (and (not (located ?t ?p)) (located ?t ?q) (increase (total-cost) 2)))
  (:action tow
    :parameters (?t - tractor ?w - trailer ?p ?q - place)
    :precondition (and (located ?t ?p) (coupled ?t ?w))
    :effect (and (not (located ?t ?p)) (not (located ?w ?p)) (located ?t ?q) (located ?w ?q) (increase (total-cost) 3)))
  (:action couple
    :parameters (?t - tractor ?w - trailer ?p - place)
    :precondition (and (located ?t ?p) (located ?w ?p) (hook_free ?t) (uncoupled ?w))
    :effect (and (coupled ?t ?w) (not (hook_free ?t)) (not (uncoupled ?w)) (increase (total-cost) 1)))
  (:action uncouple
    :parameters (?t - tractor ?w - trailer)
    :precondition (coupled ?t ?w)
    :effect (and (not (coupled ?t ?w)) (hook_free ?t) (uncoupled ?w) (increase (total-cost) 1)))
  (:action harvest
    :parameters (?t - tractor ?w - trailer ?c - crop ?f - field)
    :precondition (and (located ?t ?f) (coupled ?t ?w) (no_load ?w) (ripe_on ?c ?f))
    :effect (and (load_of ?w ?c) (not (no_load ?w)) (not (ripe_on ?c ?f)) (increase (total-cost) 4)))
  (:action tip
    :parameters (?t - tractor ?w - trailer ?c - crop ?b - barn)
    :precondition (and (located ?t ?b) (coupled ?t ?w) (load_of ?w ?c))
    :effect (and (stored ?c ?b) (no_load ?w) (not (load_of ?w ?c)) (increase (total-cost) 1)))
  (:action plough
    :parameters (?t - tractor ?f - field)
    :precondition (and (located ?t ?f) (hook_free ?t) (not (tilled ?f)))
    :effect (and (tilled ?f) (increase (total-cost) 5))))
