(define (domain ships_galley)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    cook room pot ingredient - object
    stove - object)
  (:predicates
    (cook_in ?c - cook ?r - room)
    (hatch ?r1 - room ?r2 - room)
    (stowed ?i - ingredient ?r - room)
    (carries ?c - cook ?i - ingredient)
    (peeled ?i - ingredient)
    (in_pot ?i - ingredient ?p - pot)
    (pot_on ?p - pot ?s - stove)
    (lit ?s - stove)
    (lashed ?p - pot)
    (stove_in ?s - stove ?r - room))
  (:action go
    :parameters (?c - cook ?r1 - room ?r2 - room)
    :precondition (and (cook_in ?c ?r1) (hatch ?r1 ?r2))
    :effect (and (cook_in ?c ?r2) (not (cook_in ?c ?r1))))
  (:action fetch
    :parameters (?c - cook ?i - ingredient ?r - room)
    :precondition (and (cook_in ?c ?r) (stowed ?i ?r))
    :effect (and (carries ?c ?i) (not (stowed ?i ?r))))
  (:action stow
    :parameters (?c - cook ?i - ingredient ?r - room)
    :precondition (and (cook_in ?c ?r) (carries ?c ?i))
    :effect (and (stowed ?i ?r) (not (carries ?c ?i))))
  (:action peel
    :parameters (?c - cook ?i - ingredient)
    :precondition (carries ?c ?i)
    :effect (peeled ?i))
  (:action light_stove
    :parameters (?c - cook ?s - stove ?r - room)
    :precondition (and (cook_in ?c ?r) (stove_in ?s ?r) (not (lit ?s)))
    :effect (lit ?s))
  (:action douse_stove
    :parameters (?c - cook ?s - stove ?r - room)
    :precondition (and (cook_in ?c ?r) (stove_in ?s ?r) (lit ?s))
    :effect (not (lit ?s)))
  (:action add_to_pot
    :parameters (?c - cook ?i - ingredient ?p - pot ?s - stove ?r - room)
    :precondition (and (cook_in ?c ?r) (stove_in ?s ?r) (pot_on ?p ?s) (carries ?c ?i) (peeled ?i))
    :effect (and (in_pot ?i ?p) (not (carries ?c ?i))))
  (:action lash_pot
    :parameters (?c - cook ?p - pot ?s - stove ?r - room)
    :precondition (and (cook_in ?c ?r) (stove_in ?s ?r) (pot_on ?p ?s) (not (lashed ?p)))
    :effect (lashed ?p))
  (:action shift_pot
    :parameters (?c - cook ?p - pot ?s1 - stove ?s2 - stove ?r - room)
    :precondition (and (cook_in ?c ?r) (stove_in ?s1 ?r) (stove_in ?s2 ?r) (pot_on ?p ?s1) (not (lashed ?p)))
    :effect (and (pot_on ?p ?s2) (not (pot_on ?p ?s1)))))
