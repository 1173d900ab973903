(define (domain airport-snack-carts)
  (:requirements :strips :typing :negative-preconditions)
  (:types cart attendant area snack - object)
  (:predicates
    (parked ?c - cart ?a - area)
    (adjoining ?a - area ?b - area)
    (socket ?a - area)
    (plugged ?c - cart)
    (staffs ?p - attendant ?c - cart)
    (manned ?c - cart)
    (on-duty ?p - attendant)
    (loaded ?s - snack ?c - cart)
    (kept-at ?s - snack ?a - area)
    (warmed ?s - snack))
  (:action take-over
    :parameters (?p - attendant ?c - cart)
    :precondition (and (not (on-duty ?p)) (not (manned ?c)))
    :effect (and (staffs ?p ?c) (on-duty ?p) (manned ?c)))
  (:action sign-off
    :parameters (?p - attendant ?c - cart)
    :precondition (staffs ?p ?c)
    :effect (and (not (staffs ?p ?c)) (not (on-duty ?p)) (not (manned ?c))))
  (:action push-cart
    :parameters (?p - attendant ?c - cart ?a - area ?b - area)
    :precondition (and (staffs ?p ?c) (parked ?c ?a) (adjoining ?a ?b) (not (plugged ?c)))
    :effect (and (parked ?c ?b) (not (parked ?c ?a))))
  (:action plug-in
    :parameters (?c - cart ?a - area)
    :precondition (and (parked ?c ?a) (socket ?a) (manned ?c) (not (plugged ?c)))
    :effect (plugged ?c))
  (:action unplug
    :parameters (?c - cart)
    :precondition (and (plugged ?c) (manned ?c))
    :effect (not (plugged ?c)))
  (:action load-snack
    :parameters (?s - snack ?c - cart ?a - area)
    :precondition (and (kept-at ?s ?a) (parked ?c ?a) (manned ?c))
    :effect (and (loaded ?s ?c) (not (kept-at ?s ?a))))
  (:action unload-snack
    :parameters (?s - snack ?c - cart ?a - area)
    :precondition (and (loaded ?s ?c) (parked ?c ?a) (manned ?c))
    :effect (and (kept-at ?s ?a) (not (loaded ?s ?c))))
  (:action warm-up
    :parameters (?s - snack ?c - cart)
    :precondition (and (loaded ?s ?c) (plugged ?c) (manned ?c))
    :effect (warmed ?s)))
