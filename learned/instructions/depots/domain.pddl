(define (domain depots-yard)
  (:requirements :strips :typing :action-costs)
  (:types
    place surface truck hoist colour - object
    depot distributor - place
    pallet crate - surface)
  (:predicates
    (parked-at ?t - truck ?p - place)
    (belongs-to ?h - hoist ?p - place)
    (site-of ?s - surface ?p - place)
    (on-top ?c - crate ?s - surface)
    (topmost ?s - surface)
    (carries ?t - truck ?c - crate)
    (grips ?h - hoist ?c - crate)
    (idle ?h - hoist)
    (colour-of ?c - crate ?k - colour))
  (:functions (total-cost) - number
    (miles ?a ?b - place) - number)
  (:action drive
    :parameters (?t - truck ?a ?b - place)
    :precondition (parked-at ?t ?a)
    :effect (and (parked-at ?t ?b) (not (parked-at ?t ?a)) (increase (total-cost) (miles ?a ?b))))
  (:action lift
    :parameters (?h - hoist ?c - crate ?s - surface ?p - place)
    :precondition (and (belongs-to ?h ?p) (site-of ?c ?p) (site-of ?s ?p) (on-top ?c ?s) (topmost ?c) (idle ?h))
    :effect (and (grips ?h ?c) (topmost ?s) (not (idle ?h)) (not (on-top ?c ?s)) (not (site-of ?c ?p))
                 (not (topmost ?c)) (increase (total-cost) 1)))
  (:action drop
    :parameters (?h - hoist ?c - crate ?s - surface ?p - place)
    :precondition (and (belongs-to ?h ?p) (grips ?h ?c) (site-of ?s ?p) (topmost ?s))
    :effect (and (on-top ?c ?s) (site-of ?c ?p) (topmost ?c) (idle ?h) (not (grips ?h ?c)) (not (topmost ?s))
                 (increase (total-cost) 1)))
  (:action load
    :parameters (?h - hoist ?c - crate ?t - truck ?p - place)
    :precondition (and (belongs-to ?h ?p) (grips ?h ?c) (parked-at ?t ?p))
    :effect (and (carries ?t ?c) (idle ?h) (not (grips ?h ?c)) (increase (total-cost) 2)))
  (:action unload
    :parameters (?h - hoist ?c - crate ?t - truck ?p - place)
    :precondition (and (belongs-to ?h ?p) (carries ?t ?c) (parked-at ?t ?p) (idle ?h))
    :effect (and (grips ?h ?c) (not (idle ?h)) (not (carries ?t ?c)) (increase (total-cost) 2))))
