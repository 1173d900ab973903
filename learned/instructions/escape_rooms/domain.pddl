(define (domain escape-rooms)
  (:requirements :strips :typing :negative-preconditions)
  (:types room door drawer switch lamp item - object)
  (:predicates
    (player_in ?r - room)
    (connects ?d - door ?a - room ?b - room)
    (closed ?x - object)
    (opens ?i - item ?d - door)
    (wired ?s - switch ?l - lamp)
    (glows ?l - lamp)
    (placed ?x - object ?r - room)
    (stashed ?i - item ?w - drawer)
    (held ?i - item))
  (:action walk
    :parameters (?d - door ?a - room ?b - room)
    :precondition (and (player_in ?a) (connects ?d ?a ?b) (not (closed ?d)))
    :effect (and (player_in ?b) (not (player_in ?a))))
  (:action unlock
    :parameters (?i - item ?d - door ?a - room ?b - room)
    :precondition (and (player_in ?a) (connects ?d ?a ?b) (closed ?d) (held ?i) (opens ?i ?d))
    :effect (not (closed ?d)))
  (:action slide_open
    :parameters (?w - drawer ?r - room)
    :precondition (and (player_in ?r) (placed ?w ?r) (closed ?w))
    :effect (not (closed ?w)))
  (:action slide_shut
    :parameters (?w - drawer ?r - room)
    :precondition (and (player_in ?r) (placed ?w ?r) (not (closed ?w)))
    :effect (closed ?w))
  (:action take
    :parameters (?i - item ?w - drawer ?r - room ?l - lamp)
    :precondition (and (player_in ?r) (placed ?w ?r) (not (closed ?w)) (stashed ?i ?w) (placed ?l ?r) (glows ?l))
    :effect (and (held ?i) (not (stashed ?i ?w))))
  (:action stow
    :parameters (?i - item ?w - drawer ?r - room)
    :precondition (and (player_in ?r) (placed ?w ?r) (not (closed ?w)) (held ?i))
    :effect (and (stashed ?i ?w) (not (held ?i))))
  (:action flip_on
    :parameters (?s - switch ?l - lamp ?r - room)
    :precondition (and (player_in ?r) (placed ?s ?r) (wired ?s ?l) (not (glows ?l)))
    :effect (glows ?l))
  (:action flip_off
    :parameters (?s - switch ?l - lamp ?r - room)
    :precondition (and (player_in ?r) (placed ?s ?r) (wired ?s ?l) (glows ?l))
    :effect (not (glows ?l))))
