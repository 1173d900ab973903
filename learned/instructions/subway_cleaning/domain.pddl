(define (domain subway_cleaning)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    area surface cleaner equipment colour - object
    platform stairs concourse store - area
    bench wall escalator bin - surface
    scrubber washer - equipment)
  (:predicates
    (is-at ?w - cleaner ?a - area)
    (link ?a - area ?b - area)
    (kept-in ?e - equipment ?a - area)
    (has ?w - cleaner ?e - equipment)
    (empty-handed ?w - cleaner)
    (located ?s - surface ?a - area)
    (mopped ?a - area)
    (dirty-floor ?a - area)
    (graffiti ?s - surface)
    (gum ?s - surface)
    (bin-full ?b - bin)
    (running ?e - escalator)
    (polished ?e - escalator)
    (closed-off ?a - area)
    (tank-full ?e - equipment)
    (painted ?e - equipment ?c - colour)
    (underground ?a - area))
  (:action walk
    :parameters (?w - cleaner ?a - area ?b - area)
    :precondition (and (is-at ?w ?a) (link ?a ?b))
    :effect (and (is-at ?w ?b) (not (is-at ?w ?a))))
  (:action grab
    :parameters (?w - cleaner ?e - equipment ?a - area)
    :precondition (and (is-at ?w ?a) (kept-in ?e ?a) (empty-handed ?w))
    :effect (and (has ?w ?e) (not (kept-in ?e ?a)) (not (empty-handed ?w))))
  (:action put-back
    :parameters (?w - cleaner ?e - equipment ?a - area)
    :precondition (and (is-at ?w ?a) (has ?w ?e))
    :effect (and (kept-in ?e ?a) (empty-handed ?w) (not (has ?w ?e))))
  (:action fill-tank
    :parameters (?w - cleaner ?e - equipment ?a - store)
    :precondition (and (is-at ?w ?a) (has ?w ?e))
    :effect (tank-full ?e))
  (:action tape-off
    :parameters (?w - cleaner ?a - area)
    :precondition (and (is-at ?w ?a) (not (closed-off ?a)))
    :effect (closed-off ?a))
  (:action reopen
    :parameters (?w - cleaner ?a - area)
    :precondition (and (is-at ?w ?a) (closed-off ?a))
    :effect (not (closed-off ?a)))
  (:action mop
    :parameters (?w - cleaner ?e - scrubber ?a - area)
    :precondition (and (is-at ?w ?a) (has ?w ?e) (tank-full ?e) (closed-off ?a))
    :effect (and (mopped ?a) (not (dirty-floor ?a)) (not (tank-full ?e))))
  (:action blast
    :parameters (?w - cleaner ?e - washer ?s - surface ?a - area)
    :precondition (and (is-at ?w ?a) (has ?w ?e) (tank-full ?e) (located ?s ?a) (graffiti ?s))
    :effect (and (not (graffiti ?s)) (not (tank-full ?e))))
  (:action scrape
    :parameters (?w - cleaner ?s - surface ?a - area)
    :precondition (and (is-at ?w ?a) (located ?s ?a) (gum ?s) (empty-handed ?w))
    :effect (not (gum ?s)))
  (:action empty-bin
    :parameters (?w - cleaner ?b - bin ?a - area)
    :precondition (and (is-at ?w ?a) (located ?b ?a) (bin-full ?b))
    :effect (not (bin-full ?b)))
  (:action halt
    :parameters (?w - cleaner ?e - escalator ?a - area)
    :precondition (and (is-at ?w ?a) (located ?e ?a) (running ?e))
    :effect (not (running ?e)))
  (:action start-up
    :parameters (?w - cleaner ?e - escalator ?a - area)
    :precondition (and (is-at ?w ?a) (located ?e ?a) (not (running ?e)))
    :effect (running ?e))
  (:action polish
    :parameters (?w - cleaner ?e - escalator ?a - area)
    :precondition (and (is-at ?w ?a) (located ?e ?a) (not (running ?e)))
    :effect (polished ?e)))
