; crane yard at the rim of an open-pit mine
(define (domain pit_yard)
  (:requirements :strips :typing :action-costs)
  (:types pad machine load - object
          crane truck - machine
          rock skip - load)
  (:predicates
    (crane_at ?c - crane ?p - pad)
    (trk_at ?t - truck ?p - pad)
    (ld_at ?l - load ?p - pad)
    (hooked ?l - load ?c - crane)
    (hook_free ?c - crane)
    (aboard ?l - load ?t - truck)
    (bed_free ?t - truck)
    (running ?m - machine)
    (road ?p1 ?p2 - pad)
    (can_lift ?c - crane ?l - load)
    (heavy ?l - load)
    (big_crane ?c - crane))
  (:functions (total-cost) - number)
  (:action drive_truck
    :parameters (?t - truck ?p1 ?p2 - pad)
    :precondition (and (running ?t) (trk_at ?t ?p1) (road ?p1 ?p2))
    :effect (and (trk_at ?t ?p2) (not (trk_at ?t ?p1)) (increase (total-cost) 4)))
  (:action crawl_crane
    :parameters (?c - crane ?p1 ?p2 - pad)
    :precondition (and (running ?c) (crane_at ?c ?p1) (road ?p1 ?p2))
    :effect (and (crane_at ?c ?p2) (not (crane_at ?c ?p1)) (increase (total-cost) 9)))
  (:action hook_up
    :parameters (?c - crane ?l - load ?p - pad)
    :precondition (and (running ?c) (crane_at ?c ?p) (ld_at ?l ?p) (hook_free ?c) (can_lift ?c ?l))
    :effect (and (hooked ?l ?c) (not (ld_at ?l ?p)) (not (hook_free ?c)) (increase (total-cost) 2)))
  (:action set_down
    :parameters (?c - crane ?l - load ?p - pad)
    :precondition (and (running ?c) (crane_at ?c ?p) (hooked ?l ?c))
    :effect (and (ld_at ?l ?p) (hook_free ?c) (not (hooked ?l ?c)) (increase (total-cost) 2)))
  (:action load_bed
    :parameters (?c - crane ?l - load ?t - truck ?p - pad)
    :precondition (and (running ?c) (crane_at ?c ?p) (trk_at ?t ?p) (hooked ?l ?c) (bed_free ?t))
    :effect (and (aboard ?l ?t) (hook_free ?c) (not (hooked ?l ?c)) (not (bed_free ?t)) (increase (total-cost) 2)))
  (:action unload_bed
    :parameters (?c - crane ?l - load ?t - truck ?p - pad)
    :precondition (and (running ?c) (crane_at ?c ?p) (trk_at ?t ?p) (aboard ?l ?t) (hook_free ?c) (can_lift ?c ?l))
    :effect (and (hooked ?l ?c) (bed_free ?t) (not (aboard ?l ?t)) (not (hook_free ?c)) (increase (total-cost) 2)))
  (:action start_up
    :parameters (?m - machine)
    :precondition (and)
    :effect (and (running ?m) (increase (total-cost) 1)))
  (:action shut_down
    :parameters (?m - machine)
    :precondition (running ?m)
    :effect (and (not (running ?m)) (increase (total-cost) 1))))
