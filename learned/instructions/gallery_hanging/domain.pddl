(define (domain gallery_hanging)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types
    hanger room wall artwork - object
    painting photo - artwork)
  (:predicates
    (in ?h - hanger ?r - room)
    (wall_of ?w - wall ?r - room)
    (on ?a - artwork ?w - wall)
    (leaning ?a - artwork ?r - room)
    (holds ?h - hanger ?a - artwork)
    (wrapped ?a - artwork)
    (straight ?a - artwork)
    (lit ?w - wall)
    (large ?a - artwork)
    (gilt ?a - artwork))
  (:action go
    :parameters (?h - hanger ?r1 ?r2 - room)
    :precondition (in ?h ?r1)
    :effect (and (in ?h ?r2) (not (in ?h ?r1))))
  (:action pick_up
    :parameters (?h - hanger ?a - artwork ?r - room)
    :precondition (and (in ?h ?r) (leaning ?a ?r))
    :effect (and (holds ?h ?a) (not (leaning ?a ?r))))
  (:action set_down
    :parameters (?h - hanger ?a - artwork ?r - room)
    :precondition (and (in ?h ?r) (holds ?h ?a))
    :effect (and (leaning ?a ?r) (not (holds ?h ?a))))
  (:action unwrap
    :parameters (?h - hanger ?a - artwork ?r - room)
    :precondition (and (in ?h ?r) (leaning ?a ?r) (wrapped ?a))
    :effect (not (wrapped ?a)))
  (:action hang
    :parameters (?h - hanger ?a - artwork ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall_of ?w ?r) (holds ?h ?a) (not (large ?a)) (not (wrapped ?a)))
    :effect (and (on ?a ?w) (not (holds ?h ?a))))
  (:action hang_large
    :parameters (?h1 ?h2 - hanger ?a - artwork ?w - wall ?r - room)
    :precondition (and (in ?h1 ?r) (in ?h2 ?r) (not (= ?h1 ?h2)) (wall_of ?w ?r) (holds ?h1 ?a) (large ?a) (not (wrapped ?a)))
    :effect (and (on ?a ?w) (not (holds ?h1 ?a))))
  (:action take_down
    :parameters (?h - hanger ?a - artwork ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall_of ?w ?r) (on ?a ?w))
    :effect (and (holds ?h ?a) (not (on ?a ?w)) (not (straight ?a))))
  (:action straighten
    :parameters (?h - hanger ?a - artwork ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall_of ?w ?r) (on ?a ?w))
    :effect (straight ?a))
  (:action light
    :parameters (?h - hanger ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall_of ?w ?r))
    :effect (lit ?w)))
