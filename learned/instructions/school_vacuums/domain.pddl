(define (domain school-vacuums)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    mover place - object
    robot pupil - mover
    classroom area - place)
  (:predicates
    (in ?m - mover ?p - place)
    (door ?a ?b - place)
    (swept ?p - place)
    (mopped ?p - place)
    (bin-full ?r - robot)
    (flat ?r - robot)
    (muted ?r - robot)
    (charger ?p - place)
    (lesson ?p - place)
    (chairs-up ?c - classroom))
  (:action go
    :parameters (?m - mover ?a ?b - place)
    :precondition (and (in ?m ?a) (door ?a ?b))
    :effect (and (in ?m ?b) (not (in ?m ?a))))
  (:action vacuum
    :parameters (?r - robot ?p - place)
    :precondition (and (in ?r ?p) (not (bin-full ?r)) (not (flat ?r)) (not (lesson ?p)))
    :effect (and (swept ?p) (bin-full ?r)))
  (:action mop
    :parameters (?r - robot ?p - place)
    :precondition (and (in ?r ?p) (swept ?p) (not (flat ?r)))
    :effect (and (mopped ?p) (flat ?r)))
  (:action empty-bin
    :parameters (?u - pupil ?r - robot ?p - place)
    :precondition (and (in ?u ?p) (in ?r ?p) (bin-full ?r))
    :effect (not (bin-full ?r)))
  (:action charge
    :parameters (?r - robot ?p - place)
    :precondition (and (in ?r ?p) (charger ?p) (flat ?r))
    :effect (not (flat ?r)))
  (:action mute
    :parameters (?r - robot)
    :precondition (not (muted ?r))
    :effect (muted ?r))
  (:action unmute
    :parameters (?r - robot)
    :precondition (muted ?r)
    :effect (not (muted ?r)))
  (:action stack-chairs
    :parameters (?u - pupil ?c - classroom)
    :precondition (and (in ?u ?c) (not (chairs-up ?c)))
    :effect (chairs-up ?c))
  (:action set-chairs-down
    :parameters (?u - pupil ?c - classroom)
    :precondition (and (in ?u ?c) (chairs-up ?c))
    :effect (not (chairs-up ?c))))
