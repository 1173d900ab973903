(define (domain film-set)
  (:requirements :strips :typing :action-costs)
  (:types location prop camera costume scene person - object
          actor crew - person)
  (:predicates
    (is-at ?p - person ?l - location)
    (is-parked ?k - camera ?l - location)
    (lies-in ?o - prop ?l - location)
    (is-holding ?p - person ?o - prop)
    (wears ?a - actor ?c - costume)
    (in-own-clothes ?a - actor)
    (hangs-in ?c - costume ?l - location)
    (is-made-up ?a - actor)
    (is-lit ?l - location)
    (stars-in ?a - actor ?s - scene)
    (set-for ?s - scene ?l - location)
    (is-shot ?s - scene))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?p - person ?a ?b - location)
    :precondition (is-at ?p ?a)
    :effect (and (is-at ?p ?b) (not (is-at ?p ?a)) (increase (total-cost) 1)))
  (:action push-camera
    :parameters (?p - crew ?k - camera ?a ?b - location)
    :precondition (and (is-at ?p ?a) (is-parked ?k ?a))
    :effect (and (is-at ?p ?b) (is-parked ?k ?b) (not (is-at ?p ?a)) (not (is-parked ?k ?a)) (increase (total-cost) 5)))
  (:action put-on
    :parameters (?a - actor ?c - costume ?l - location)
    :precondition (and (is-at ?a ?l) (hangs-in ?c ?l) (in-own-clothes ?a))
    :effect (and (wears ?a ?c) (not (hangs-in ?c ?l)) (not (in-own-clothes ?a)) (increase (total-cost) 2)))
  (:action take-off
    :parameters (?a - actor ?c - costume ?l - location)
    :precondition (and (is-at ?a ?l) (wears ?a ?c))
    :effect (and (hangs-in ?c ?l) (in-own-clothes ?a) (not (wears ?a ?c)) (increase (total-cost) 2)))
  (:action make-up
    :parameters (?p - crew ?a - actor ?l - location)
    :precondition (and (is-at ?p ?l) (is-at ?a ?l))
    :effect (and (is-made-up ?a) (increase (total-cost) 3)))
  (:action grab
    :parameters (?p - person ?o - prop ?l - location)
    :precondition (and (is-at ?p ?l) (lies-in ?o ?l))
    :effect (and (is-holding ?p ?o) (not (lies-in ?o ?l)) (increase (total-cost) 1)))
  (:action leave
    :parameters (?p - person ?o - prop ?l - location)
    :precondition (and (is-at ?p ?l) (is-holding ?p ?o))
    :effect (and (lies-in ?o ?l) (not (is-holding ?p ?o)) (increase (total-cost) 1)))
  (:action lights-on
    :parameters (?p - crew ?l - location)
    :precondition (is-at ?p ?l)
    :effect (and (is-lit ?l) (increase (total-cost) 4)))
  (:action lights-off
    :parameters (?p - crew ?l - location)
    :precondition (and (is-at ?p ?l) (is-lit ?l))
    :effect (and (not (is-lit ?l)) (increase (total-cost) 1)))
  (:action shoot
    :parameters (?s - scene ?a - actor ?p - crew ?k - camera ?l - location)
    :precondition (and (set-for ?s ?l) (stars-in ?a ?s) (is-at ?a ?l) (is-at ?p ?l) (is-parked ?k ?l) (is-made-up ?a) (is-lit ?l))
    :effect (and (is-shot ?s) (increase (total-cost) 20))))
