(define (domain drone_delivery)
  (:requirements :strips :typing :action-costs)
  (:types drone parcel spot level - object
          rooftop depot - spot)
  (:constants full - level)
  (:predicates
    (drone_is_at ?d - drone ?s - spot)
    (parcel_is_at ?p - parcel ?s - spot)
    (slung_under ?p - parcel ?d - drone)
    (hook_free ?d - drone)
    (battery_level ?d - drone ?v - level)
    (one_less ?v - level ?w - level)
    (flight_path ?from - spot ?to - spot)
    (has_charger ?s - spot)
    (addressed_to ?p - parcel ?s - spot))
  (:functions (total-cost) - number)
  (:action fly
    :parameters (?d - drone ?from - spot ?to - spot ?v - level ?w - level)
    :precondition (and (drone_is_at ?d ?from) (flight_path ?from ?to) (battery_level ?d ?v) (one_less ?v ?w))
    :effect (and (drone_is_at ?d ?to) (not (drone_is_at ?d ?from)) (battery_level ?d ?w) (not (battery_level ?d ?v))
                 (increase (total-cost) 4)))
  (:action hook_up
    :parameters (?d - drone ?p - parcel ?s - spot)
    :precondition (and (drone_is_at ?d ?s) (parcel_is_at ?p ?s) (hook_free ?d))
    :effect (and (slung_under ?p ?d) (not (parcel_is_at ?p ?s)) (not (hook_free ?d)) (increase (total-cost) 1)))
  (:action set_down
    :parameters (?d - drone ?p - parcel ?s - spot)
    :precondition (and (drone_is_at ?d ?s) (slung_under ?p ?d))
    :effect (and (parcel_is_at ?p ?s) (not (slung_under ?p ?d)) (hook_free ?d) (increase (total-cost) 1)))
  (:action hand_over
    :parameters (?d - drone ?e - drone ?p - parcel ?s - spot)
    :precondition (and (drone_is_at ?d ?s) (drone_is_at ?e ?s) (slung_under ?p ?d) (hook_free ?e))
    :effect (and (slung_under ?p ?e) (not (slung_under ?p ?d)) (hook_free ?d) (not (hook_free ?e)) (increase (total-cost) 1)))
  (:action recharge
    :parameters (?d - drone ?s - spot ?v - level ?w - level)
    :precondition (and (drone_is_at ?d ?s) (has_charger ?s) (battery_level ?d ?w) (one_less ?v ?w))
    :effect (and (battery_level ?d full) (not (battery_level ?d ?w)) (increase (total-cost) 2))))
