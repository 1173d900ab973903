; a tyre shop: cars on lifts, tyres swapped, pumped, balanced
(define (domain tyre-shop)
  (:requirements :strips :typing)
  (:types vehicle bay fitter tyre hub shelf - object
          car van - vehicle
          summer winter - tyre)
  (:predicates
    (in-bay ?v - vehicle ?b - bay)
    (in-yard ?v - vehicle)
    (free-bay ?b - bay)
    (raised ?b - bay)
    (lowered ?b - bay)
    (hub-of ?h - hub ?v - vehicle)
    (front ?h - hub)
    (rear ?h - hub)
    (fitted ?t - tyre ?h - hub)
    (no-tyre ?h - hub)
    (stored ?t - tyre ?s - shelf)
    (carries ?f - fitter ?t - tyre)
    (idle ?f - fitter)
    (pumped ?t - tyre)
    (balanced ?t - tyre)
    (punctured ?t - tyre)
    (sound ?t - tyre)
    (tight ?h - hub)
    (loose ?h - hub)
    (small ?t - tyre)
    (large ?t - tyre))
  (:action drive-in
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-yard ?v) (free-bay ?b) (lowered ?b))
    :effect (and (in-bay ?v ?b) (not (in-yard ?v)) (not (free-bay ?b))))
  (:action drive-out
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-bay ?v ?b) (lowered ?b))
    :effect (and (in-yard ?v) (free-bay ?b) (not (in-bay ?v ?b))))
  (:action raise
    :parameters (?b - bay)
    :precondition (lowered ?b)
    :effect (and (raised ?b) (not (lowered ?b))))
  (:action lower
    :parameters (?b - bay)
    :precondition (raised ?b)
    :effect (and (lowered ?b) (not (raised ?b))))
  (:action take-off
    :parameters (?f - fitter ?t - tyre ?h - hub ?v - vehicle ?b - bay)
    :precondition (and (fitted ?t ?h) (hub-of ?h ?v) (in-bay ?v ?b) (raised ?b) (loose ?h) (idle ?f))
    :effect (and (carries ?f ?t) (no-tyre ?h) (not (fitted ?t ?h)) (not (idle ?f))))
  (:action put-on
    :parameters (?f - fitter ?t - tyre ?h - hub ?v - vehicle ?b - bay)
    :precondition (and (carries ?f ?t) (no-tyre ?h) (hub-of ?h ?v) (in-bay ?v ?b) (raised ?b))
    :effect (and (fitted ?t ?h) (idle ?f) (not (carries ?f ?t)) (not (no-tyre ?h))))
  (:action store
    :parameters (?f - fitter ?t - tyre ?s - shelf)
    :precondition (carries ?f ?t)
    :effect (and (stored ?t ?s) (idle ?f) (not (carries ?f ?t))))
  (:action fetch
    :parameters (?f - fitter ?t - tyre ?s - shelf)
    :precondition (and (stored ?t ?s) (idle ?f))
    :effect (and (carries ?f ?t) (not (stored ?t ?s)) (not (idle ?f))))
  (:action tighten
    :parameters (?h - hub)
    :precondition (loose ?h)
    :effect (and (tight ?h) (not (loose ?h))))
  (:action loosen
    :parameters (?h - hub)
    :precondition (tight ?h)
    :effect (and (loose ?h) (not (tight ?h))))
  (:action patch
    :parameters (?f - fitter ?t - tyre)
    :precondition (and (carries ?f ?t) (punctured ?t))
    :effect (and (sound ?t) (not (punctured ?t))))
  (:action pump
    :parameters (?t - tyre)
    :precondition (sound ?t)
    :effect (pumped ?t))
  (:action balance
    :parameters (?f - fitter ?t - tyre)
    :precondition (and (carries ?f ?t) (sound ?t))
    :effect (balanced ?t)))
