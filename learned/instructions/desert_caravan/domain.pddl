(define (domain desert-caravan)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    place camel driver load - object
    well - place)
  (:predicates
    (camel-at ?c - camel ?p - place)
    (driver-at ?d - driver ?p - place)
    (load-at ?l - load ?p - place)
    (riding ?d - driver ?c - camel)
    (strapped ?l - load ?c - camel)
    (burdened ?c - camel)
    (thirsty ?c - camel)
    (trail ?a ?b - place)
    (fragile ?l - load)
    (white ?c - camel))
  (:action mount
    :parameters (?d - driver ?c - camel ?p - place)
    :precondition (and (driver-at ?d ?p) (camel-at ?c ?p))
    :effect (and (riding ?d ?c) (not (driver-at ?d ?p))))
  (:action dismount
    :parameters (?d - driver ?c - camel ?p - place)
    :precondition (and (riding ?d ?c) (camel-at ?c ?p))
    :effect (and (driver-at ?d ?p) (not (riding ?d ?c))))
  (:action trek
    :parameters (?d - driver ?c - camel ?a ?b - place)
    :precondition (and (riding ?d ?c) (camel-at ?c ?a) (trail ?a ?b) (not (thirsty ?c)))
    :effect (and (camel-at ?c ?b) (thirsty ?c) (not (camel-at ?c ?a))))
  (:action water
    :parameters (?c - camel ?w - well)
    :precondition (and (camel-at ?c ?w) (thirsty ?c))
    :effect (not (thirsty ?c)))
  (:action fetch-bucket
    :parameters (?d - driver ?c - camel ?p - place)
    :precondition (and (driver-at ?d ?p) (camel-at ?c ?p) (thirsty ?c))
    :effect (not (thirsty ?c)))
  (:action strap
    :parameters (?d - driver ?l - load ?c - camel ?p - place)
    :precondition (and (driver-at ?d ?p) (camel-at ?c ?p) (load-at ?l ?p) (not (burdened ?c)))
    :effect (and (strapped ?l ?c) (burdened ?c) (not (load-at ?l ?p))))
  (:action unstrap
    :parameters (?d - driver ?l - load ?c - camel ?p - place)
    :precondition (and (driver-at ?d ?p) (camel-at ?c ?p) (strapped ?l ?c))
    :effect (and (load-at ?l ?p) (not (strapped ?l ?c)) (not (burdened ?c)))))
