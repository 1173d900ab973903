; a village olive mill
(define (domain olive_press)
  (:requirements :strips :typing)
  (:types hand crate mill tank spot - object)
  (:predicates
    (hand_at ?h - hand ?s - spot)
    (crate_at ?c - crate ?s - spot)
    (mill_at ?m - mill ?s - spot)
    (holding ?h - hand ?c - crate)
    (free ?h - hand)
    (rinsed ?c - crate)
    (in_hopper ?c - crate ?m - mill)
    (hopper_empty ?m - mill)
    (running ?m - mill)
    (stopped ?m - mill)
    (scrubbed ?m - mill)
    (oil_of ?c - crate ?t - tank)
    (tank_empty ?t - tank)
    (green ?c - crate)
    (black ?c - crate)
    (tap ?s - spot))
  (:action walk
    :parameters (?h - hand ?a ?b - spot)
    :precondition (hand_at ?h ?a)
    :effect (and (hand_at ?h ?b) (not (hand_at ?h ?a))))
  (:action lift
    :parameters (?h - hand ?c - crate ?s - spot)
    :precondition (and (hand_at ?h ?s) (crate_at ?c ?s) (free ?h))
    :effect (and (holding ?h ?c) (not (free ?h)) (not (crate_at ?c ?s))))
  (:action set_down
    :parameters (?h - hand ?c - crate ?s - spot)
    :precondition (and (hand_at ?h ?s) (holding ?h ?c))
    :effect (and (crate_at ?c ?s) (free ?h) (not (holding ?h ?c))))
  (:action rinse
    :parameters (?h - hand ?c - crate ?s - spot)
    :precondition (and (hand_at ?h ?s) (crate_at ?c ?s) (tap ?s))
    :effect (rinsed ?c))
  (:action tip_in
    :parameters (?h - hand ?c - crate ?m - mill ?s - spot)
    :precondition (and (hand_at ?h ?s) (mill_at ?m ?s) (holding ?h ?c) (rinsed ?c) (hopper_empty ?m))
    :effect (and (in_hopper ?c ?m) (free ?h) (not (holding ?h ?c)) (not (hopper_empty ?m))))
  (:action start
    :parameters (?h - hand ?m - mill ?s - spot)
    :precondition (and (hand_at ?h ?s) (mill_at ?m ?s) (stopped ?m))
    :effect (and (running ?m) (not (stopped ?m))))
  (:action stop
    :parameters (?h - hand ?m - mill ?s - spot)
    :precondition (and (hand_at ?h ?s) (mill_at ?m ?s) (running ?m))
    :effect (and (stopped ?m) (not (running ?m))))
  (:action press
    :parameters (?c - crate ?m - mill ?t - tank)
    :precondition (and (in_hopper ?c ?m) (running ?m) (tank_empty ?t))
    :effect (and (oil_of ?c ?t) (hopper_empty ?m) (not (in_hopper ?c ?m)) (not (tank_empty ?t)) (not (scrubbed ?m))))
  (:action scrub
    :parameters (?h - hand ?m - mill ?s - spot)
    :precondition (and (hand_at ?h ?s) (mill_at ?m ?s) (stopped ?m) (hopper_empty ?m))
    :effect (scrubbed ?m)))
