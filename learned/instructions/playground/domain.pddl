(define (domain playground)
  (:requirements :strips :typing :negative-preconditions)
  (:types child plaything spot grownup - object
          swing slide seesaw sandpit - spot
          ball bucket kite - plaything)
  (:predicates
    (child_at ?c - child ?s - spot)
    (grownup_at ?g - grownup ?s - spot)
    (toy_at ?t - plaything ?s - spot)
    (holds ?c - child ?t - plaything)
    (next_to ?a ?b - spot)
    (swinging ?c - child)
    (hat_on ?c - child)
    (muddy ?c - child)
    (creamed ?c - child)
    (is_wet ?s - spot)
    (raked ?p - sandpit)
    (castle_in ?p - sandpit)
    (friends ?a ?b - child)
    (is_tall ?c - child)
    (is_short ?c - child))
  (:action run
    :parameters (?c - child ?a ?b - spot)
    :precondition (and (child_at ?c ?a) (next_to ?a ?b) (not (swinging ?c)))
    :effect (and (child_at ?c ?b) (not (child_at ?c ?a))))
  (:action stroll
    :parameters (?g - grownup ?a ?b - spot)
    :precondition (and (grownup_at ?g ?a) (next_to ?a ?b))
    :effect (and (grownup_at ?g ?b) (not (grownup_at ?g ?a))))
  (:action grab
    :parameters (?c - child ?t - plaything ?s - spot)
    :precondition (and (child_at ?c ?s) (toy_at ?t ?s))
    :effect (and (holds ?c ?t) (not (toy_at ?t ?s))))
  (:action drop
    :parameters (?c - child ?t - plaything ?s - spot)
    :precondition (and (child_at ?c ?s) (holds ?c ?t))
    :effect (and (toy_at ?t ?s) (not (holds ?c ?t))))
  (:action hand_over
    :parameters (?c ?d - child ?t - plaything ?s - spot)
    :precondition (and (child_at ?c ?s) (child_at ?d ?s) (holds ?c ?t))
    :effect (and (holds ?d ?t) (not (holds ?c ?t))))
  (:action start_swing
    :parameters (?c - child ?s - swing)
    :precondition (and (child_at ?c ?s) (not (is_wet ?s)) (not (swinging ?c)))
    :effect (swinging ?c))
  (:action stop_swing
    :parameters (?c - child)
    :precondition (swinging ?c)
    :effect (not (swinging ?c)))
  (:action put_hat
    :parameters (?g - grownup ?c - child ?s - spot)
    :precondition (and (grownup_at ?g ?s) (child_at ?c ?s) (not (hat_on ?c)))
    :effect (hat_on ?c))
  (:action doff_hat
    :parameters (?c - child)
    :precondition (hat_on ?c)
    :effect (not (hat_on ?c)))
  (:action smear_cream
    :parameters (?g - grownup ?c - child ?s - spot)
    :precondition (and (grownup_at ?g ?s) (child_at ?c ?s) (not (muddy ?c)))
    :effect (creamed ?c))
  (:action wash_child
    :parameters (?g - grownup ?c - child ?s - spot)
    :precondition (and (grownup_at ?g ?s) (child_at ?c ?s) (muddy ?c))
    :effect (not (muddy ?c)))
  (:action dry_off
    :parameters (?g - grownup ?s - spot)
    :precondition (and (grownup_at ?g ?s) (is_wet ?s))
    :effect (not (is_wet ?s)))
  (:action rake
    :parameters (?g - grownup ?p - sandpit)
    :precondition (and (grownup_at ?g ?p) (not (castle_in ?p)))
    :effect (raked ?p))
  (:action build_castle
    :parameters (?c - child ?k - bucket ?p - sandpit)
    :precondition (and (child_at ?c ?p) (holds ?c ?k) (not (castle_in ?p)))
    :effect (and (castle_in ?p) (muddy ?c) (not (raked ?p))))
  (:action flatten_castle
    :parameters (?p - sandpit)
    :precondition (castle_in ?p)
    :effect (not (castle_in ?p))))
