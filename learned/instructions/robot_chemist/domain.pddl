(define (domain lab_bot)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    place vial label - object
    rack machine - place
    centrifuge freezer - machine)
  (:predicates
    (vial_in ?v - vial ?p - place)
    (gripped ?v - vial)
    (gripper_free)
    (sealed ?p - place)
    (spun ?v - vial)
    (frozen ?v - vial)
    (tagged ?v - vial ?l - label)
    (toxic ?v - vial)
    (red_cap ?v - vial))
  (:action grip
    :parameters (?v - vial ?p - place)
    :precondition (and (vial_in ?v ?p) (gripper_free) (not (sealed ?p)))
    :effect (and (gripped ?v) (not (vial_in ?v ?p)) (not (gripper_free))))
  (:action set_down
    :parameters (?v - vial ?p - place)
    :precondition (and (gripped ?v) (not (sealed ?p)))
    :effect (and (vial_in ?v ?p) (gripper_free) (not (gripped ?v))))
  (:action open_lid
    :parameters (?m - machine)
    :precondition (sealed ?m)
    :effect (not (sealed ?m)))
  (:action close_lid
    :parameters (?m - machine)
    :precondition (not (sealed ?m))
    :effect (sealed ?m))
  (:action spin
    :parameters (?v - vial ?c - centrifuge)
    :precondition (and (vial_in ?v ?c) (sealed ?c))
    :effect (spun ?v))
  (:action freeze
    :parameters (?v - vial ?f - freezer)
    :precondition (and (vial_in ?v ?f) (sealed ?f))
    :effect (frozen ?v))
  (:action stick_on
    :parameters (?l - label ?v - vial ?p - place)
    :precondition (and (vial_in ?v ?p) (not (sealed ?p)))
    :effect (tagged ?v ?l))
  (:action peel_off
    :parameters (?l - label ?v - vial ?p - place)
    :precondition (and (vial_in ?v ?p) (not (sealed ?p)) (tagged ?v ?l))
    :effect (not (tagged ?v ?l))))
