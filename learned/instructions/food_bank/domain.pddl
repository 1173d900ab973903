(define (domain food_bank)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot item family helper - object
    shelf van - spot
    tin fresh - item)
  (:predicates
    (is_at ?i - item ?s - spot)
    (in_parcel ?i - item ?f - family)
    (is_checked ?i - item)
    (is_spoilt ?i - item)
    (is_served ?f - family)
    (on_duty ?h - helper ?s - spot)
    (is_registered ?f - family)
    (is_chilled ?s - spot)
    (is_vegetarian ?f - family)
    (is_halal ?i - item))
  (:action walk
    :parameters (?h - helper ?a ?b - spot)
    :precondition (on_duty ?h ?a)
    :effect (and (on_duty ?h ?b) (not (on_duty ?h ?a))))
  (:action move_item
    :parameters (?h - helper ?i - item ?a ?b - spot)
    :precondition (and (on_duty ?h ?a) (is_at ?i ?a))
    :effect (and (is_at ?i ?b) (on_duty ?h ?b) (not (is_at ?i ?a)) (not (on_duty ?h ?a))))
  (:action check_date
    :parameters (?h - helper ?i - item ?s - spot)
    :precondition (and (on_duty ?h ?s) (is_at ?i ?s))
    :effect (is_checked ?i))
  (:action throw_out
    :parameters (?h - helper ?i - item ?s - spot)
    :precondition (and (on_duty ?h ?s) (is_at ?i ?s) (is_spoilt ?i))
    :effect (not (is_at ?i ?s)))
  (:action register
    :parameters (?h - helper ?f - family ?s - shelf)
    :precondition (and (on_duty ?h ?s) (not (is_registered ?f)))
    :effect (is_registered ?f))
  (:action pack
    :parameters (?h - helper ?i - item ?f - family ?s - shelf)
    :precondition (and (on_duty ?h ?s) (is_at ?i ?s) (is_checked ?i) (is_registered ?f) (not (is_spoilt ?i)))
    :effect (and (in_parcel ?i ?f) (not (is_at ?i ?s))))
  (:action unpack
    :parameters (?h - helper ?i - item ?f - family ?s - shelf)
    :precondition (and (on_duty ?h ?s) (in_parcel ?i ?f) (not (is_served ?f)))
    :effect (and (is_at ?i ?s) (not (in_parcel ?i ?f))))
  (:action hand_over
    :parameters (?f - family ?i - item)
    :precondition (and (in_parcel ?i ?f) (not (is_served ?f)))
    :effect (is_served ?f)))
