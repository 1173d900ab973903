(define (domain prison_kitchen)
  (:requirements :strips :typing)
  (:types person room tool dish - object  inmate guard - person  wing - room  knife ladle - tool)
  (:constants kitchen - room)
  (:predicates
    (in_room ?p - person ?r - room)
    (door ?a ?b - room)
    (on_rack ?t - tool)
    (has_tool ?i - inmate ?t - tool)
    (empty_handed ?i - inmate)
    (raw ?d - dish) (chopped ?d - dish) (cooked ?d - dish)
    (ready_to_go ?d - dish)
    (served ?d - dish ?w - wing)
    (frisked ?i - inmate)
    (vegan ?d - dish))
  (:action walk_guard
    :parameters (?g - guard ?a ?b - room)
    :precondition (and (in_room ?g ?a) (door ?a ?b))
    :effect (and (in_room ?g ?b) (not (in_room ?g ?a))))
  (:action escort
    :parameters (?g - guard ?i - inmate ?a ?b - room)
    :precondition (and (in_room ?g ?a) (in_room ?i ?a) (door ?a ?b) (empty_handed ?i))
    :effect (and (in_room ?g ?b) (in_room ?i ?b) (not (in_room ?g ?a)) (not (in_room ?i ?a))))
  (:action issue_tool
    :parameters (?g - guard ?i - inmate ?t - tool)
    :precondition (and (in_room ?g kitchen) (in_room ?i kitchen) (on_rack ?t) (empty_handed ?i))
    :effect (and (has_tool ?i ?t) (not (on_rack ?t)) (not (empty_handed ?i)) (not (frisked ?i))))
  (:action return_tool
    :parameters (?i - inmate ?t - tool)
    :precondition (and (in_room ?i kitchen) (has_tool ?i ?t))
    :effect (and (on_rack ?t) (empty_handed ?i) (not (has_tool ?i ?t))))
  (:action frisk
    :parameters (?g - guard ?i - inmate ?r - room)
    :precondition (and (in_room ?g ?r) (in_room ?i ?r) (empty_handed ?i))
    :effect (frisked ?i))
  (:action chop
    :parameters (?i - inmate ?k - knife ?d - dish)
    :precondition (and (in_room ?i kitchen) (has_tool ?i ?k) (raw ?d))
    :effect (chopped ?d))
  (:action cook
    :parameters (?i - inmate ?l - ladle ?d - dish)
    :precondition (and (in_room ?i kitchen) (has_tool ?i ?l) (raw ?d) (chopped ?d))
    :effect (and (cooked ?d) (ready_to_go ?d) (not (raw ?d))))
  (:action serve
    :parameters (?i - inmate ?d - dish ?w - wing)
    :precondition (and (in_room ?i ?w) (cooked ?d) (ready_to_go ?d) (frisked ?i))
    :effect (and (served ?d ?w) (not (ready_to_go ?d)))))
