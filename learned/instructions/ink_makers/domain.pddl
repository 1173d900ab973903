(define (domain ink-makers)
  (:requirements :strips :typing :negative-preconditions)
  (:types person jar pot shelf - object)
  (:predicates
    (is-red ?j - jar)
    (is-blue ?j - jar)
    (is-ground ?j - jar)
    (stirred-in ?p - person ?j - jar ?k - pot)
    (is-strained ?k - pot)
    (is-corked ?k - pot)
    (is-labelled ?k - pot)
    (is-on ?k - pot ?s - shelf)
    (is-with ?k - pot ?p - person))
  (:action fetch
    :parameters (?p - person ?k - pot ?s - shelf)
    :precondition (is-on ?k ?s)
    :effect (and (is-with ?k ?p) (not (is-on ?k ?s))))
  (:action put-up
    :parameters (?p - person ?k - pot ?s - shelf)
    :precondition (is-with ?k ?p)
    :effect (and (is-on ?k ?s) (not (is-with ?k ?p))))
  (:action give
    :parameters (?p - person ?q - person ?k - pot)
    :precondition (is-with ?k ?p)
    :effect (and (not (is-with ?k ?p)) (is-with ?k ?q)))
  (:action grind
    :parameters (?p - person ?j - jar)
    :precondition (not (is-ground ?j))
    :effect (is-ground ?j))
  (:action stir-in
    :parameters (?p - person ?j - jar ?k - pot)
    :precondition (and (is-with ?k ?p) (is-ground ?j) (not (is-corked ?k)))
    :effect (and (stirred-in ?p ?j ?k) (not (is-strained ?k))))
  (:action strain
    :parameters (?p - person ?k - pot)
    :precondition (and (is-with ?k ?p) (not (is-corked ?k)))
    :effect (is-strained ?k))
  (:action cork
    :parameters (?p - person ?k - pot)
    :precondition (and (is-with ?k ?p) (not (is-corked ?k)))
    :effect (is-corked ?k))
  (:action uncork
    :parameters (?p - person ?k - pot)
    :precondition (and (is-with ?k ?p) (is-corked ?k))
    :effect (not (is-corked ?k)))
  (:action label
    :parameters (?p - person ?k - pot)
    :precondition (and (is-with ?k ?p) (is-corked ?k))
    :effect (is-labelled ?k)))
