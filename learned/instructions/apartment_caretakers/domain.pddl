(define (domain caretakers)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    caretaker room item tap lamp - object
    flat common - room
    key tool bin - item)
  (:constants courtyard - common)
  (:predicates
    (in_room ?c - caretaker ?r - room)
    (stored ?i - item ?r - room)
    (carried_by ?i - item ?c - caretaker)
    (next_to ?a ?b - room)
    (opens ?k - key ?f - flat)
    (is_locked ?f - flat)
    (open_access ?r - room)
    (is_dripping ?t - tap)
    (tap_in ?t - tap ?r - room)
    (lamp_in ?l - lamp ?r - room)
    (is_broken ?l - lamp)
    (is_lit ?l - lamp)
    (mopped ?r - room)
    (heated ?f - flat)
    (is_full ?b - bin)
    (is_mop ?t - tool)
    (is_wrench ?t - tool)
    (occupied ?f - flat))
  (:action walk
    :parameters (?c - caretaker ?a ?b - room)
    :precondition (and (in_room ?c ?a) (next_to ?a ?b) (open_access ?b))
    :effect (and (in_room ?c ?b) (not (in_room ?c ?a))))
  (:action pick
    :parameters (?c - caretaker ?i - item ?r - room)
    :precondition (and (in_room ?c ?r) (stored ?i ?r))
    :effect (and (carried_by ?i ?c) (not (stored ?i ?r))))
  (:action drop
    :parameters (?c - caretaker ?i - item ?r - room)
    :precondition (and (in_room ?c ?r) (carried_by ?i ?c))
    :effect (and (stored ?i ?r) (not (carried_by ?i ?c))))
  (:action hand_over
    :parameters (?c ?d - caretaker ?i - item ?r - room)
    :precondition (and (in_room ?c ?r) (in_room ?d ?r) (carried_by ?i ?c))
    :effect (and (carried_by ?i ?d) (not (carried_by ?i ?c))))
  (:action unlock
    :parameters (?c - caretaker ?k - key ?f - flat ?r - room)
    :precondition (and (in_room ?c ?r) (next_to ?r ?f) (carried_by ?k ?c) (opens ?k ?f) (is_locked ?f))
    :effect (and (open_access ?f) (not (is_locked ?f))))
  (:action lock
    :parameters (?c - caretaker ?k - key ?f - flat ?r - room)
    :precondition (and (in_room ?c ?r) (next_to ?r ?f) (carried_by ?k ?c) (opens ?k ?f) (not (is_locked ?f)))
    :effect (and (is_locked ?f) (not (open_access ?f))))
  (:action repair_tap
    :parameters (?c - caretaker ?t - tap ?w - tool ?r - room)
    :precondition (and (in_room ?c ?r) (tap_in ?t ?r) (carried_by ?w ?c) (is_wrench ?w) (is_dripping ?t))
    :effect (not (is_dripping ?t)))
  (:action change_bulb
    :parameters (?c - caretaker ?l - lamp ?r - room)
    :precondition (and (in_room ?c ?r) (lamp_in ?l ?r) (is_broken ?l))
    :effect (not (is_broken ?l)))
  (:action switch_on
    :parameters (?c - caretaker ?l - lamp ?r - room)
    :precondition (and (in_room ?c ?r) (lamp_in ?l ?r) (not (is_broken ?l)) (not (is_lit ?l)))
    :effect (is_lit ?l))
  (:action switch_off
    :parameters (?c - caretaker ?l - lamp ?r - room)
    :precondition (and (in_room ?c ?r) (lamp_in ?l ?r) (is_lit ?l))
    :effect (not (is_lit ?l)))
  (:action mop
    :parameters (?c - caretaker ?m - tool ?r - room)
    :precondition (and (in_room ?c ?r) (carried_by ?m ?c) (is_mop ?m))
    :effect (mopped ?r))
  (:action turn_heating_up
    :parameters (?c - caretaker ?f - flat)
    :precondition (and (in_room ?c ?f) (not (heated ?f)))
    :effect (heated ?f))
  (:action turn_heating_down
    :parameters (?c - caretaker ?f - flat)
    :precondition (and (in_room ?c ?f) (heated ?f))
    :effect (not (heated ?f)))
  (:action empty_bin
    :parameters (?c - caretaker ?b - bin)
    :precondition (and (in_room ?c courtyard) (carried_by ?b ?c) (is_full ?b))
    :effect (not (is_full ?b))))
