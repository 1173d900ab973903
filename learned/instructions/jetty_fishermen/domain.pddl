(define (domain jetty)
  (:requirements :strips :typing :negative-preconditions)
  (:types person spot fish rod bucket - object)
  (:predicates
    (stands-at ?p - person ?s - spot)
    (next-to ?a ?b - spot)
    (has-rod ?p - person ?r - rod)
    (rod-lies ?r - rod ?s - spot)
    (baited ?r - rod)
    (swims ?f - fish ?s - spot)
    (caught-by ?f - fish ?p - person)
    (in-bucket ?f - fish ?b - bucket)
    (gutted ?f - fish)
    (protected ?f - fish))
  (:action stroll
    :parameters (?p - person ?a ?b - spot)
    :precondition (and (stands-at ?p ?a) (next-to ?a ?b))
    :effect (and (stands-at ?p ?b) (not (stands-at ?p ?a))))
  (:action pick-up
    :parameters (?p - person ?r - rod ?s - spot)
    :precondition (and (stands-at ?p ?s) (rod-lies ?r ?s))
    :effect (and (has-rod ?p ?r) (not (rod-lies ?r ?s))))
  (:action lay-down
    :parameters (?p - person ?r - rod ?s - spot)
    :precondition (and (stands-at ?p ?s) (has-rod ?p ?r))
    :effect (and (rod-lies ?r ?s) (not (has-rod ?p ?r))))
  (:action bait
    :parameters (?p - person ?r - rod)
    :precondition (and (has-rod ?p ?r) (not (baited ?r)))
    :effect (baited ?r))
  (:action hook
    :parameters (?p - person ?r - rod ?f - fish ?s - spot)
    :precondition (and (stands-at ?p ?s) (has-rod ?p ?r) (baited ?r) (swims ?f ?s) (not (protected ?f)))
    :effect (and (caught-by ?f ?p) (not (swims ?f ?s)) (not (baited ?r))))
  (:action release
    :parameters (?p - person ?f - fish ?s - spot)
    :precondition (and (stands-at ?p ?s) (caught-by ?f ?p) (not (gutted ?f)))
    :effect (and (swims ?f ?s) (not (caught-by ?f ?p))))
  (:action stow
    :parameters (?p - person ?f - fish ?b - bucket)
    :precondition (caught-by ?f ?p)
    :effect (and (in-bucket ?f ?b) (not (caught-by ?f ?p))))
  (:action take-out
    :parameters (?p - person ?f - fish ?b - bucket)
    :precondition (in-bucket ?f ?b)
    :effect (and (caught-by ?f ?p) (not (in-bucket ?f ?b))))
  (:action gut
    :parameters (?p - person ?f - fish)
    :precondition (and (caught-by ?f ?p) (not (gutted ?f)))
    :effect (gutted ?f)))
