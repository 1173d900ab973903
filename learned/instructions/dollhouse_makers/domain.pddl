; people in a workshop furnish miniature houses
(define (domain DOLLHOUSE)
  (:requirements :strips :typing :negative-preconditions)
  (:types house room piece maker paper - object)
  (:predicates
    (part-of ?r - room ?h - house)
    (placed ?p - piece ?r - room)
    (on-bench ?p - piece)
    (glued ?p - piece)
    (varnished ?p - piece)
    (papered ?r - room ?w - paper)
    (plain-walls ?r - room)
    (lit ?r - room)
    (front-shut ?h - house)
    (promised ?h - house ?m - maker))
  (:action place
    :parameters (?p - piece ?r - room ?h - house)
    :precondition (and (on-bench ?p) (part-of ?r ?h) (not (front-shut ?h)))
    :effect (and (placed ?p ?r) (not (on-bench ?p))))
  (:action take-out
    :parameters (?p - piece ?r - room ?h - house)
    :precondition (and (placed ?p ?r) (part-of ?r ?h) (not (front-shut ?h)) (not (glued ?p)))
    :effect (and (on-bench ?p) (not (placed ?p ?r))))
  (:action glue-down
    :parameters (?p - piece ?r - room)
    :precondition (placed ?p ?r)
    :effect (glued ?p))
  (:action varnish
    :parameters (?p - piece)
    :precondition (on-bench ?p)
    :effect (varnished ?p))
  (:action hang-paper
    :parameters (?r - room ?w - paper ?h - house)
    :precondition (and (plain-walls ?r) (part-of ?r ?h) (not (front-shut ?h)))
    :effect (and (papered ?r ?w) (not (plain-walls ?r))))
  (:action scrape-paper
    :parameters (?r - room ?w - paper ?h - house)
    :precondition (and (papered ?r ?w) (part-of ?r ?h) (not (front-shut ?h)))
    :effect (and (plain-walls ?r) (not (papered ?r ?w))))
  (:action wire-lamp
    :parameters (?r - room ?h - house)
    :precondition (and (part-of ?r ?h) (not (front-shut ?h)))
    :effect (lit ?r))
  (:action open-front
    :parameters (?h - house)
    :precondition (front-shut ?h)
    :effect (not (front-shut ?h)))
  (:action shut-front
    :parameters (?h - house)
    :precondition (not (front-shut ?h))
    :effect (front-shut ?h)))
