(define (domain lamp_lighters)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    lighter lamp street tool - object
    ladder oilcan pole - tool)
  (:predicates
    (stands ?p - lighter ?s - street)
    (lane ?a ?b - street)
    (post ?l - lamp ?s - street)
    (burning ?l - lamp)
    (has_oil ?l - lamp)
    (sooty ?l - lamp)
    (brass ?l - lamp)
    (carries ?p - lighter ?t - tool)
    (left_at ?t - tool ?s - street))
  (:action walk
    :parameters (?p - lighter ?a ?b - street)
    :precondition (and (stands ?p ?a) (lane ?a ?b))
    :effect (and (stands ?p ?b) (not (stands ?p ?a))))
  (:action grab
    :parameters (?p - lighter ?t - tool ?s - street)
    :precondition (and (stands ?p ?s) (left_at ?t ?s))
    :effect (and (carries ?p ?t) (not (left_at ?t ?s))))
  (:action leave
    :parameters (?p - lighter ?t - tool ?s - street)
    :precondition (and (stands ?p ?s) (carries ?p ?t))
    :effect (and (left_at ?t ?s) (not (carries ?p ?t))))
  (:action refill
    :parameters (?p - lighter ?l - lamp ?s - street ?c - oilcan)
    :precondition (and (stands ?p ?s) (post ?l ?s) (carries ?p ?c))
    :effect (has_oil ?l))
  (:action wipe
    :parameters (?p - lighter ?l - lamp ?s - street ?d - ladder)
    :precondition (and (stands ?p ?s) (post ?l ?s) (carries ?p ?d) (not (burning ?l)))
    :effect (not (sooty ?l)))
  (:action light
    :parameters (?p - lighter ?l - lamp ?s - street ?o - pole)
    :precondition (and (stands ?p ?s) (post ?l ?s) (carries ?p ?o) (has_oil ?l) (not (sooty ?l)))
    :effect (burning ?l))
  (:action snuff
    :parameters (?p - lighter ?l - lamp ?s - street ?o - pole)
    :precondition (and (stands ?p ?s) (post ?l ?s) (carries ?p ?o) (burning ?l))
    :effect (not (burning ?l))))
