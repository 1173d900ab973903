(define (domain coworking)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room member gadget hour - object
    booth office - room)
  (:constants lobby - room)
  (:predicates
    (is-in ?m - member ?r - room)
    (booked ?m - member ?r - room ?h - hour)
    (slot-open ?r - room ?h - hour)
    (stands-in ?g - gadget ?r - room)
    (plugged ?g - gadget)
    (is-locked ?r - room)
    (is-aired ?r - room)
    (has-badge ?m - member)
    (is-quiet ?r - room)
    (roomy ?r - room))
  (:action walk
    :parameters (?m - member ?a ?b - room)
    :precondition (and (is-in ?m ?a) (not (is-locked ?b)) (not (is-locked ?a)))
    :effect (and (is-in ?m ?b) (not (is-in ?m ?a))))
  (:action issue-badge
    :parameters (?m - member)
    :precondition (is-in ?m lobby)
    :effect (has-badge ?m))
  (:action book
    :parameters (?m - member ?r - room ?h - hour)
    :precondition (and (has-badge ?m) (slot-open ?r ?h))
    :effect (and (booked ?m ?r ?h) (not (slot-open ?r ?h))))
  (:action cancel
    :parameters (?m - member ?r - room ?h - hour)
    :precondition (booked ?m ?r ?h)
    :effect (and (slot-open ?r ?h) (not (booked ?m ?r ?h))))
  (:action roll
    :parameters (?g - gadget ?a ?b - room)
    :precondition (and (stands-in ?g ?a) (not (plugged ?g)) (not (is-locked ?b)) (not (is-locked ?a)))
    :effect (and (stands-in ?g ?b) (not (stands-in ?g ?a))))
  (:action plug
    :parameters (?g - gadget)
    :precondition (not (plugged ?g))
    :effect (plugged ?g))
  (:action unplug
    :parameters (?g - gadget)
    :precondition (plugged ?g)
    :effect (not (plugged ?g)))
  (:action air
    :parameters (?r - room)
    :precondition (not (is-locked ?r))
    :effect (is-aired ?r))
  (:action turn-key
    :parameters (?r - room)
    :precondition (not (is-locked ?r))
    :effect (is-locked ?r)))
