(define (domain pile-robot)
  (:requirements :strips :typing :negative-preconditions)
  (:types item zone colour - object
          box plate - item)
  (:predicates
    (beneath ?low - item ?up - item)
    (stands-in ?i - item ?z - zone)
    (bare-top ?i - item)
    (in-claw ?i - item)
    (claw-empty)
    (tint ?i - item ?c - colour)
    (fragile ?i - item))
  (:action grab-from-table
    :parameters (?i - item ?z - zone)
    :precondition (and (stands-in ?i ?z) (bare-top ?i) (claw-empty))
    :effect (and (in-claw ?i) (not (stands-in ?i ?z)) (not (bare-top ?i)) (not (claw-empty))))
  (:action set-on-table
    :parameters (?i - item ?z - zone)
    :precondition (in-claw ?i)
    :effect (and (stands-in ?i ?z) (bare-top ?i) (claw-empty) (not (in-claw ?i))))
  (:action lift-off
    :parameters (?up - item ?low - item)
    :precondition (and (beneath ?low ?up) (bare-top ?up) (claw-empty))
    :effect (and (in-claw ?up) (bare-top ?low) (not (beneath ?low ?up)) (not (bare-top ?up)) (not (claw-empty))))
  (:action set-on-top
    :parameters (?up - item ?low - item)
    :precondition (and (in-claw ?up) (bare-top ?low))
    :effect (and (beneath ?low ?up) (bare-top ?up) (claw-empty) (not (in-claw ?up)) (not (bare-top ?low)))))
