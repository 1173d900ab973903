(define (domain offshore-wind)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    site boat tech crate - object
    quay turbine platform - site)
  (:predicates
    (b-at ?b - boat ?s - site)
    (t-at ?t - tech ?s - site)
    (c-at ?c - crate ?s - site)
    (aboard ?t - tech ?b - boat)
    (stowed ?c - crate ?b - boat)
    (lane ?a ?b - site)
    (running ?w - turbine)
    (faulty ?w - turbine)
    (inspected ?w - turbine)
    (certified ?t - tech)
    (spares ?c - crate))
  (:functions (total-cost) - number
    (nm ?a ?b - site) - number)
  (:action sail
    :parameters (?b - boat ?from ?to - site)
    :precondition (and (b-at ?b ?from) (lane ?from ?to))
    :effect (and (b-at ?b ?to) (not (b-at ?b ?from)) (increase (total-cost) (nm ?from ?to))))
  (:action embark
    :parameters (?t - tech ?b - boat ?s - site)
    :precondition (and (t-at ?t ?s) (b-at ?b ?s))
    :effect (and (aboard ?t ?b) (not (t-at ?t ?s)) (increase (total-cost) 1)))
  (:action step-off
    :parameters (?t - tech ?b - boat ?s - site)
    :precondition (and (aboard ?t ?b) (b-at ?b ?s))
    :effect (and (t-at ?t ?s) (not (aboard ?t ?b)) (increase (total-cost) 1)))
  (:action stow
    :parameters (?c - crate ?b - boat ?s - site)
    :precondition (and (c-at ?c ?s) (b-at ?b ?s))
    :effect (and (stowed ?c ?b) (not (c-at ?c ?s)) (increase (total-cost) 1)))
  (:action land-crate
    :parameters (?c - crate ?b - boat ?s - site)
    :precondition (and (stowed ?c ?b) (b-at ?b ?s))
    :effect (and (c-at ?c ?s) (not (stowed ?c ?b)) (increase (total-cost) 1)))
  (:action brake
    :parameters (?t - tech ?w - turbine)
    :precondition (and (t-at ?t ?w) (running ?w))
    :effect (and (not (running ?w)) (increase (total-cost) 1)))
  (:action start-up
    :parameters (?t - tech ?w - turbine)
    :precondition (and (t-at ?t ?w) (not (running ?w)) (not (faulty ?w)))
    :effect (and (running ?w) (increase (total-cost) 1)))
  (:action repair
    :parameters (?t - tech ?c - crate ?w - turbine)
    :precondition (and (t-at ?t ?w) (certified ?t) (c-at ?c ?w) (spares ?c) (not (running ?w)))
    :effect (and (not (faulty ?w)) (increase (total-cost) 5)))
  (:action inspect
    :parameters (?t - tech ?w - turbine)
    :precondition (and (t-at ?t ?w) (not (running ?w)))
    :effect (and (inspected ?w) (increase (total-cost) 2))))
