(define (domain tree_surgeons)
  (:requirements :strips :typing :negative-preconditions)
  (:types site tree tool mover - object
          climber truck - mover)
  (:predicates
    (at_site ?x - mover ?s - site)
    (grows_at ?t - tree ?s - site)
    (up_in ?c - climber ?t - tree)
    (wields ?c - climber ?l - tool)
    (packed_in ?l - tool ?v - truck)
    (is_saw ?l - tool)
    (roped ?t - tree)
    (has_deadwood ?t - tree)
    (felled ?t - tree)
    (protected ?t - tree))
  (:action drive
    :parameters (?c - climber ?v - truck ?a ?b - site)
    :precondition (and (at_site ?c ?a) (at_site ?v ?a))
    :effect (and (at_site ?c ?b) (at_site ?v ?b) (not (at_site ?c ?a)) (not (at_site ?v ?a))))
  (:action walk
    :parameters (?c - climber ?a ?b - site)
    :precondition (at_site ?c ?a)
    :effect (and (at_site ?c ?b) (not (at_site ?c ?a))))
  (:action unpack
    :parameters (?c - climber ?l - tool ?v - truck ?s - site)
    :precondition (and (at_site ?c ?s) (at_site ?v ?s) (packed_in ?l ?v))
    :effect (and (wields ?c ?l) (not (packed_in ?l ?v))))
  (:action stow
    :parameters (?c - climber ?l - tool ?v - truck ?s - site)
    :precondition (and (at_site ?c ?s) (at_site ?v ?s) (wields ?c ?l))
    :effect (and (packed_in ?l ?v) (not (wields ?c ?l))))
  (:action rope
    :parameters (?c - climber ?t - tree ?s - site)
    :precondition (and (at_site ?c ?s) (grows_at ?t ?s) (not (felled ?t)))
    :effect (roped ?t))
  (:action climb
    :parameters (?c - climber ?t - tree ?s - site)
    :precondition (and (at_site ?c ?s) (grows_at ?t ?s) (roped ?t) (not (felled ?t)))
    :effect (and (up_in ?c ?t) (not (at_site ?c ?s))))
  (:action come_down
    :parameters (?c - climber ?t - tree ?s - site)
    :precondition (and (up_in ?c ?t) (grows_at ?t ?s))
    :effect (and (at_site ?c ?s) (not (up_in ?c ?t))))
  (:action prune
    :parameters (?c - climber ?t - tree ?l - tool)
    :precondition (and (up_in ?c ?t) (wields ?c ?l) (is_saw ?l) (has_deadwood ?t))
    :effect (not (has_deadwood ?t)))
  (:action fell
    :parameters (?c - climber ?t - tree ?l - tool ?s - site)
    :precondition (and (at_site ?c ?s) (grows_at ?t ?s) (wields ?c ?l) (is_saw ?l) (not (protected ?t)) (not (felled ?t)))
    :effect (felled ?t)))
