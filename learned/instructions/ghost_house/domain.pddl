; running a haunted house at a fun fair
(define (domain GhostHouse)
  (:requirements :strips :typing)
  (:types
    living prop chamber - object
    actor guest - living
    mask lantern - prop)
  (:predicates
    (in ?x - living ?c - chamber)
    (door ?c ?d - chamber)
    (locked ?c ?d - chamber)
    (open ?c ?d - chamber)
    (lying ?p - prop ?c - chamber)
    (has ?a - actor ?p - prop)
    (wearing ?a - actor ?m - mask)
    (barefaced ?a - actor)
    (lit ?l - lantern)
    (unlit ?l - lantern)
    (hidden ?a - actor)
    (visible ?a - actor)
    (scared ?g - guest)
    (calm ?g - guest)
    (foggy ?c - chamber)
    (child ?g - guest)
    (grisly ?m - mask))
  (:action sneak
    :parameters (?a - actor ?c ?d - chamber)
    :precondition (and (in ?a ?c) (door ?c ?d) (open ?c ?d) (visible ?a))
    :effect (and (in ?a ?d) (not (in ?a ?c))))
  (:action usher
    :parameters (?g - guest ?c ?d - chamber)
    :precondition (and (in ?g ?c) (door ?c ?d) (open ?c ?d))
    :effect (and (in ?g ?d) (not (in ?g ?c))))
  (:action unlock
    :parameters (?a - actor ?c ?d - chamber)
    :precondition (and (in ?a ?c) (door ?c ?d) (locked ?c ?d))
    :effect (and (open ?c ?d) (open ?d ?c) (not (locked ?c ?d)) (not (locked ?d ?c))))
  (:action lock
    :parameters (?a - actor ?c ?d - chamber)
    :precondition (and (in ?a ?c) (door ?c ?d) (open ?c ?d))
    :effect (and (locked ?c ?d) (locked ?d ?c) (not (open ?c ?d)) (not (open ?d ?c))))
  (:action grab
    :parameters (?a - actor ?p - prop ?c - chamber)
    :precondition (and (in ?a ?c) (lying ?p ?c) (visible ?a))
    :effect (and (has ?a ?p) (not (lying ?p ?c))))
  (:action drop
    :parameters (?a - actor ?p - prop ?c - chamber)
    :precondition (and (in ?a ?c) (has ?a ?p))
    :effect (and (lying ?p ?c) (not (has ?a ?p))))
  (:action put-on
    :parameters (?a - actor ?m - mask)
    :precondition (and (has ?a ?m) (barefaced ?a))
    :effect (and (wearing ?a ?m) (not (has ?a ?m)) (not (barefaced ?a))))
  (:action take-off
    :parameters (?a - actor ?m - mask)
    :precondition (wearing ?a ?m)
    :effect (and (has ?a ?m) (barefaced ?a) (not (wearing ?a ?m))))
  (:action light
    :parameters (?a - actor ?l - lantern)
    :precondition (and (has ?a ?l) (unlit ?l))
    :effect (and (lit ?l) (not (unlit ?l))))
  (:action douse
    :parameters (?a - actor ?l - lantern)
    :precondition (and (has ?a ?l) (lit ?l))
    :effect (and (unlit ?l) (not (lit ?l))))
  (:action hide
    :parameters (?a - actor ?c - chamber)
    :precondition (and (in ?a ?c) (visible ?a))
    :effect (and (hidden ?a) (not (visible ?a))))
  (:action come-out
    :parameters (?a - actor)
    :precondition (hidden ?a)
    :effect (and (visible ?a) (not (hidden ?a))))
  (:action pump-fog
    :parameters (?a - actor ?c - chamber)
    :precondition (in ?a ?c)
    :effect (foggy ?c))
  (:action spook
    :parameters (?a - actor ?m - mask ?g - guest ?c - chamber)
    :precondition (and (in ?a ?c) (in ?g ?c) (hidden ?a) (wearing ?a ?m))
    :effect (and (scared ?g) (visible ?a) (not (calm ?g)) (not (hidden ?a))))
  (:action comfort
    :parameters (?a - actor ?g - guest ?c - chamber)
    :precondition (and (in ?a ?c) (in ?g ?c) (barefaced ?a) (scared ?g))
    :effect (and (calm ?g) (not (scared ?g)))))
