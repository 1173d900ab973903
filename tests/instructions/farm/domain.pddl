(define (domain mixed_farm)
  (:requirements :strips :typing)
  (:types
    place vehicle crop - object
    field barn tank yard - place
    tractor drone - vehicle
    grain vegetable - crop)
  (:predicates
    (parked_at ?v - vehicle ?p - place)
    (track_between ?a ?b - place)
    (fallow ?f - field)
    (planted ?c - crop ?f - field)
    (watered ?f - field)
    (in_barn ?c - crop ?b - barn)
    (hauling ?t - tractor ?c - crop)
    (hopper_empty ?t - tractor)
    (tank_full ?d - drone))
  (:action drive
    :parameters (?t - tractor ?a ?b - place)
    :precondition (and (parked_at ?t ?a) (track_between ?a ?b))
    :effect (and (parked_at ?t ?b) (not (parked_at ?t ?a))))
  (:action fly
    :parameters (?d - drone ?a ?b - place)
    :precondition (parked_at ?d ?a)
    :effect (and (not (parked_at ?d ?a)) (parked_at ?d ?b)))
  (:action fill_up
    :parameters (?d - drone ?k - tank)
    :precondition (parked_at ?d ?k)
    :effect (tank_full ?d))
  (:action irrigate
    :parameters (?d - drone ?f - field)
    :precondition (and (parked_at ?d ?f) (tank_full ?d))
    :effect (and (watered ?f) (not (tank_full ?d))))
  (:action sow
    :parameters (?t - tractor ?c - crop ?f - field)
    :precondition (and (parked_at ?t ?f) (fallow ?f))
    :effect (and (planted ?c ?f) (not (fallow ?f))))
  (:action harvest
    :parameters (?t - tractor ?c - crop ?f - field)
    :precondition (and (parked_at ?t ?f) (planted ?c ?f) (watered ?f) (hopper_empty ?t))
    :effect (and (hauling ?t ?c) (fallow ?f) (not (planted ?c ?f)) (not (watered ?f)) (not (hopper_empty ?t))))
  (:action unload
    :parameters (?t - tractor ?c - crop ?b - barn)
    :precondition (and (parked_at ?t ?b) (hauling ?t ?c))
    :effect (and (in_barn ?c ?b) (hopper_empty ?t) (not (hauling ?t ?c))))
  (:action take_out
    :parameters (?t - tractor ?c - crop ?b - barn)
    :precondition (and (parked_at ?t ?b) (in_barn ?c ?b) (hopper_empty ?t))
    :effect (and (hauling ?t ?c) (not (in_barn ?c ?b)) (not (hopper_empty ?t)))))
