(define (domain oil-platform)
  (:requirements :strips :typing)
  (:types site vehicle crew valve pump crate - object
          platform - site
          helicopter boat - vehicle)
  (:constants heliport - site)
  (:predicates
    (VEH-AT ?v - vehicle ?s - site)
    (CREW-AT ?p - crew ?s - site)
    (ABOARD ?p - crew ?v - vehicle)
    (CRATE-AT ?c - crate ?s - site)
    (LOADED ?c - crate ?b - boat)
    (PART-OF ?x - valve ?s - platform)
    (PUMP-OF ?x - pump ?s - platform)
    (SHUT ?x - valve)
    (OPENED ?x - valve)
    (RUNNING ?x - pump)
    (STOPPED ?x - pump)
    (INSPECTED ?s - platform)
    (ENGINEER ?p - crew)
    (FEEDS ?x - valve ?y - pump))
  (:action fly
    :parameters (?h - helicopter ?a ?b - site)
    :precondition (VEH-AT ?h ?a)
    :effect (and (VEH-AT ?h ?b) (not (VEH-AT ?h ?a))))
  (:action sail
    :parameters (?h - boat ?a ?b - site)
    :precondition (VEH-AT ?h ?a)
    :effect (and (VEH-AT ?h ?b) (not (VEH-AT ?h ?a))))
  (:action board
    :parameters (?p - crew ?v - vehicle ?s - site)
    :precondition (and (CREW-AT ?p ?s) (VEH-AT ?v ?s))
    :effect (and (ABOARD ?p ?v) (not (CREW-AT ?p ?s))))
  (:action disembark
    :parameters (?p - crew ?v - vehicle ?s - site)
    :precondition (and (ABOARD ?p ?v) (VEH-AT ?v ?s))
    :effect (and (CREW-AT ?p ?s) (not (ABOARD ?p ?v))))
  (:action load
    :parameters (?c - crate ?b - boat ?s - site)
    :precondition (and (CRATE-AT ?c ?s) (VEH-AT ?b ?s))
    :effect (and (LOADED ?c ?b) (not (CRATE-AT ?c ?s))))
  (:action unload
    :parameters (?c - crate ?b - boat ?s - site)
    :precondition (and (LOADED ?c ?b) (VEH-AT ?b ?s))
    :effect (and (CRATE-AT ?c ?s) (not (LOADED ?c ?b))))
  (:action turn-valve-open
    :parameters (?x - valve ?p - crew ?s - platform)
    :precondition (and (PART-OF ?x ?s) (CREW-AT ?p ?s) (SHUT ?x))
    :effect (and (OPENED ?x) (not (SHUT ?x))))
  (:action turn-valve-shut
    :parameters (?x - valve ?p - crew ?s - platform)
    :precondition (and (PART-OF ?x ?s) (CREW-AT ?p ?s) (OPENED ?x))
    :effect (and (SHUT ?x) (not (OPENED ?x))))
  (:action start-pump
    :parameters (?y - pump ?x - valve ?p - crew ?s - platform)
    :precondition (and (PUMP-OF ?y ?s) (FEEDS ?x ?y) (OPENED ?x) (CREW-AT ?p ?s) (STOPPED ?y))
    :effect (and (RUNNING ?y) (not (STOPPED ?y))))
  (:action stop-pump
    :parameters (?y - pump ?p - crew ?s - platform)
    :precondition (and (PUMP-OF ?y ?s) (CREW-AT ?p ?s) (RUNNING ?y))
    :effect (and (STOPPED ?y) (not (RUNNING ?y))))
  (:action inspect
    :parameters (?s - platform ?p - crew)
    :precondition (and (CREW-AT ?p ?s) (ENGINEER ?p))
    :effect (INSPECTED ?s)))
