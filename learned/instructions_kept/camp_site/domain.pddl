; Campers hike and row about a lake with their backpacks, pitch tents and mind fires.
(define (domain lake_camping)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    camper spot item colour - object
    shore - spot
    backpack boat thing - item
    tent firewood - thing)
  (:predicates
    (camper_is_at ?c - camper ?s - spot)
    (boat_is_at ?b - boat ?s - shore)
    (thing_is_at ?t - thing ?s - spot)
    (packed_in ?t - thing ?p - backpack)
    (backpack_of ?p - backpack ?c - camper)
    (is_pitched ?t - thing)
    (fire_is_lit ?s - spot)
    (trail_between ?a ?b - spot)
    (has_colour ?i - item ?k - colour))
  (:action hike
    :parameters (?c - camper ?a ?b - spot)
    :precondition (and (camper_is_at ?c ?a) (trail_between ?a ?b))
    :effect (and (camper_is_at ?c ?b) (not (camper_is_at ?c ?a))))
  (:action row_across
    :parameters (?c - camper ?o - boat ?a ?b - shore)
    :precondition (and (camper_is_at ?c ?a) (boat_is_at ?o ?a))
    :effect (and (camper_is_at ?c ?b) (boat_is_at ?o ?b)
                 (not (camper_is_at ?c ?a)) (not (boat_is_at ?o ?a))))
  (:action pack_thing
    :parameters (?c - camper ?p - backpack ?t - thing ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (thing_is_at ?t ?s) (backpack_of ?p ?c) (not (is_pitched ?t)))
    :effect (and (packed_in ?t ?p) (not (thing_is_at ?t ?s))))
  (:action unpack_thing
    :parameters (?c - camper ?p - backpack ?t - thing ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (packed_in ?t ?p) (backpack_of ?p ?c))
    :effect (and (thing_is_at ?t ?s) (not (packed_in ?t ?p))))
  (:action pitch_tent
    :parameters (?c - camper ?t - tent ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (thing_is_at ?t ?s) (not (is_pitched ?t)))
    :effect (is_pitched ?t))
  (:action strike_tent
    :parameters (?c - camper ?t - tent ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (thing_is_at ?t ?s) (is_pitched ?t))
    :effect (not (is_pitched ?t)))
  (:action light_fire
    :parameters (?c - camper ?w - firewood ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (thing_is_at ?w ?s) (not (fire_is_lit ?s)))
    :effect (fire_is_lit ?s))
  (:action douse_fire
    :parameters (?c - camper ?s - spot)
    :precondition (and (camper_is_at ?c ?s) (fire_is_lit ?s))
    :effect (not (fire_is_lit ?s))))
