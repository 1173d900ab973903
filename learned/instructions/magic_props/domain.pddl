(define (domain magic_props)
  (:requirements :strips :typing :negative-preconditions)
  (:types person prop container spot - object
          magician assistant - person
          animal key - prop)
  (:constants wings center_stage trapdoor - spot)
  (:predicates
    (is_at ?h - person ?s - spot)
    (set_at ?c - container ?s - spot)
    (inside ?t - prop ?c - container)
    (carries ?h - person ?t - prop)
    (is_open ?c - container)
    (is_locked ?c - container)
    (is_covered ?c - container)
    (opens ?k - key ?c - container)
    (false_bottom ?c - container))
  (:action walk
    :parameters (?h - person ?a ?b - spot)
    :precondition (is_at ?h ?a)
    :effect (and (is_at ?h ?b) (not (is_at ?h ?a))))
  (:action wheel
    :parameters (?h - person ?c - container ?a ?b - spot)
    :precondition (and (is_at ?h ?a) (set_at ?c ?a))
    :effect (and (is_at ?h ?b) (set_at ?c ?b) (not (is_at ?h ?a)) (not (set_at ?c ?a))))
  (:action lift_lid
    :parameters (?h - person ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (not (is_locked ?c)) (not (is_covered ?c)) (not (is_open ?c)))
    :effect (is_open ?c))
  (:action shut_lid
    :parameters (?h - person ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (is_open ?c))
    :effect (not (is_open ?c)))
  (:action lock
    :parameters (?h - person ?c - container ?k - key ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (carries ?h ?k) (opens ?k ?c) (not (is_open ?c)))
    :effect (is_locked ?c))
  (:action unlock
    :parameters (?h - person ?c - container ?k - key ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (carries ?h ?k) (opens ?k ?c) (is_locked ?c))
    :effect (not (is_locked ?c)))
  (:action drape
    :parameters (?h - person ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (not (is_open ?c)))
    :effect (is_covered ?c))
  (:action undrape
    :parameters (?h - person ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (is_covered ?c))
    :effect (not (is_covered ?c)))
  (:action hide
    :parameters (?h - person ?t - prop ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (is_open ?c) (carries ?h ?t))
    :effect (and (inside ?t ?c) (not (carries ?h ?t))))
  (:action produce
    :parameters (?h - person ?t - prop ?c - container ?s - spot)
    :precondition (and (is_at ?h ?s) (set_at ?c ?s) (is_open ?c) (inside ?t ?c))
    :effect (and (carries ?h ?t) (not (inside ?t ?c)))))
