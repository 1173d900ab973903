(define (domain supermarket_floor)
  (:requirements :strips :typing :negative-preconditions)
  (:types spot goods trolley category - object
          shelf till - spot)
  (:predicates
    (on_shelf ?g - goods ?s - shelf)
    (in_trolley ?g - goods ?t - trolley)
    (trolley_at ?t - trolley ?p - spot)
    (till_open ?t - till)
    (scanned ?g - goods)
    (expired ?g - goods)
    (in_category ?g - goods ?c - category)
    (reduced ?g - goods)
    (binned ?g - goods))
  (:action push_trolley
    :parameters (?t - trolley ?from - spot ?to - spot)
    :precondition (trolley_at ?t ?from)
    :effect (and (not (trolley_at ?t ?from)) (trolley_at ?t ?to)))
  (:action take_from_shelf
    :parameters (?g - goods ?s - shelf ?t - trolley)
    :precondition (and (on_shelf ?g ?s) (trolley_at ?t ?s))
    :effect (and (not (on_shelf ?g ?s)) (in_trolley ?g ?t)))
  (:action put_on_shelf
    :parameters (?g - goods ?s - shelf ?t - trolley)
    :precondition (and (in_trolley ?g ?t) (trolley_at ?t ?s))
    :effect (and (not (in_trolley ?g ?t)) (on_shelf ?g ?s)))
  (:action open_till
    :parameters (?t - till)
    :precondition (not (till_open ?t))
    :effect (till_open ?t))
  (:action close_till
    :parameters (?t - till)
    :precondition (till_open ?t)
    :effect (not (till_open ?t)))
  (:action scan
    :parameters (?g - goods ?t - trolley ?k - till)
    :precondition (and (in_trolley ?g ?t) (trolley_at ?t ?k) (till_open ?k))
    :effect (scanned ?g))
  (:action mark_down
    :parameters (?g - goods ?s - shelf)
    :precondition (and (on_shelf ?g ?s) (not (reduced ?g)))
    :effect (reduced ?g))
  (:action throw_out
    :parameters (?g - goods ?s - shelf)
    :precondition (and (on_shelf ?g ?s) (expired ?g))
    :effect (and (not (on_shelf ?g ?s)) (binned ?g))))
