(define (domain sauna)
  (:requirements :typing :strips :negative-preconditions)
  (:types person room bucket - object
          attendant guest - person
          cabin pool lounge - room)
  (:predicates
    (inside ?p - person ?r - room)
    (door ?a ?b - room)
    (heated ?c - cabin)
    (steamy ?c - cabin)
    (carries ?a - attendant ?b - bucket)
    (stands-in ?b - bucket ?r - room)
    (filled ?b - bucket)
    (sweated ?g - guest)
    (cooled-off ?g - guest)
    (vip ?g - guest))
  (:action walk
    :parameters (?p - person ?a ?b - room)
    :precondition (and (inside ?p ?a) (door ?a ?b))
    :effect (and (inside ?p ?b) (not (inside ?p ?a))))
  (:action switch-heater-on
    :parameters (?a - attendant ?c - cabin)
    :precondition (and (inside ?a ?c) (not (heated ?c)))
    :effect (heated ?c))
  (:action switch-heater-off
    :parameters (?a - attendant ?c - cabin)
    :precondition (and (inside ?a ?c) (heated ?c))
    :effect (and (not (heated ?c)) (not (steamy ?c))))
  (:action take-bucket
    :parameters (?a - attendant ?b - bucket ?r - room)
    :precondition (and (inside ?a ?r) (stands-in ?b ?r))
    :effect (and (carries ?a ?b) (not (stands-in ?b ?r))))
  (:action set-down
    :parameters (?a - attendant ?b - bucket ?r - room)
    :precondition (and (inside ?a ?r) (carries ?a ?b))
    :effect (and (stands-in ?b ?r) (not (carries ?a ?b))))
  (:action fill-bucket
    :parameters (?a - attendant ?b - bucket ?p - pool)
    :precondition (and (inside ?a ?p) (carries ?a ?b) (not (filled ?b)))
    :effect (filled ?b))
  (:action pour
    :parameters (?a - attendant ?b - bucket ?c - cabin)
    :precondition (and (inside ?a ?c) (carries ?a ?b) (filled ?b) (heated ?c))
    :effect (and (steamy ?c) (not (filled ?b))))
  (:action sweat
    :parameters (?g - guest ?c - cabin)
    :precondition (and (inside ?g ?c) (steamy ?c))
    :effect (and (sweated ?g) (not (cooled-off ?g))))
  (:action plunge
    :parameters (?g - guest ?p - pool)
    :precondition (inside ?g ?p)
    :effect (cooled-off ?g)))
