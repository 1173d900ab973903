(define (domain tidy_toys)
  (:requirements :strips :typing :negative-preconditions)
  (:types toy box surface colour size - object
          block - toy)
  (:predicates
    (lies_on ?t - toy ?s - surface)
    (in_box ?b - box ?t - toy)
    (lid_open ?b - box)
    (stacked ?top ?bottom - block)
    (clear_top ?t - toy)
    (held ?t - toy)
    (hands_free)
    (colour_of ?t - toy ?c - colour)
    (size_of ?t - toy ?z - size))
  (:action pick_from
    :parameters (?t - toy ?s - surface)
    :precondition (and (lies_on ?t ?s) (clear_top ?t) (hands_free))
    :effect (and (held ?t) (not (lies_on ?t ?s)) (not (clear_top ?t)) (not (hands_free))))
  (:action put_down
    :parameters (?t - toy ?s - surface)
    :precondition (held ?t)
    :effect (and (lies_on ?t ?s) (clear_top ?t) (hands_free) (not (held ?t))))
  (:action take_out
    :parameters (?t - toy ?b - box)
    :precondition (and (in_box ?b ?t) (lid_open ?b) (hands_free))
    :effect (and (held ?t) (not (in_box ?b ?t)) (not (hands_free))))
  (:action put_in
    :parameters (?t - toy ?b - box)
    :precondition (and (held ?t) (lid_open ?b))
    :effect (and (in_box ?b ?t) (hands_free) (not (held ?t))))
  (:action stack
    :parameters (?x ?y - block)
    :precondition (and (held ?x) (clear_top ?y))
    :effect (and (stacked ?x ?y) (clear_top ?x) (hands_free) (not (held ?x)) (not (clear_top ?y))))
  (:action unstack
    :parameters (?x ?y - block)
    :precondition (and (stacked ?x ?y) (clear_top ?x) (hands_free))
    :effect (and (held ?x) (clear_top ?y) (not (stacked ?x ?y)) (not (clear_top ?x)) (not (hands_free))))
  (:action lift_lid
    :parameters (?b - box)
    :precondition (not (lid_open ?b))
    :effect (lid_open ?b))
  (:action shut_lid
    :parameters (?b - box)
    :precondition (lid_open ?b)
    :effect (not (lid_open ?b))))
