; offshore crane ships
(define (domain crane-ships)
  (:requirements :strips :typing :action-costs)
  (:types
    location ship module - object
    port site - location)
  (:predicates
    (ship-at ?s - ship ?l - location)
    (lane ?a ?b - location)
    (jacked-up ?s - ship)
    (afloat ?s - ship)
    (module-at ?m - module ?l - location)
    (on-deck ?m - module ?s - ship)
    (on-hook ?m - module ?s - ship)
    (hook-free ?s - ship)
    (strong ?s - ship)
    (heavy ?m - module)
    (light ?m - module)
    (surveyed ?x - site)
    (bolted ?m - module ?x - site)
    (crewed ?s - ship))
  (:functions (total-cost) - number
    (miles ?a ?b - location) - number)
  (:action sail
    :parameters (?s - ship ?a ?b - location)
    :precondition (and (ship-at ?s ?a) (lane ?a ?b) (afloat ?s) (crewed ?s))
    :effect (and (ship-at ?s ?b) (not (ship-at ?s ?a)) (increase (total-cost) (miles ?a ?b))))
  (:action embark-crew
    :parameters (?s - ship ?p - port)
    :precondition (ship-at ?s ?p)
    :effect (and (crewed ?s) (increase (total-cost) 2)))
  (:action jack-up
    :parameters (?s - ship)
    :precondition (afloat ?s)
    :effect (and (jacked-up ?s) (not (afloat ?s)) (increase (total-cost) 3)))
  (:action jack-down
    :parameters (?s - ship)
    :precondition (jacked-up ?s)
    :effect (and (afloat ?s) (not (jacked-up ?s)) (increase (total-cost) 3)))
  (:action hook-light
    :parameters (?s - ship ?m - module ?l - location)
    :precondition (and (ship-at ?s ?l) (module-at ?m ?l) (light ?m) (hook-free ?s))
    :effect (and (on-hook ?m ?s) (not (module-at ?m ?l)) (not (hook-free ?s)) (increase (total-cost) 1)))
  (:action hook-heavy
    :parameters (?s - ship ?m - module ?l - location)
    :precondition (and (ship-at ?s ?l) (module-at ?m ?l) (heavy ?m) (strong ?s) (hook-free ?s))
    :effect (and (on-hook ?m ?s) (not (module-at ?m ?l)) (not (hook-free ?s)) (increase (total-cost) 2)))
  (:action stow
    :parameters (?s - ship ?m - module)
    :precondition (on-hook ?m ?s)
    :effect (and (on-deck ?m ?s) (hook-free ?s) (not (on-hook ?m ?s)) (increase (total-cost) 1)))
  (:action unstow
    :parameters (?s - ship ?m - module)
    :precondition (and (on-deck ?m ?s) (hook-free ?s))
    :effect (and (on-hook ?m ?s) (not (on-deck ?m ?s)) (not (hook-free ?s)) (increase (total-cost) 1)))
  (:action set-down
    :parameters (?s - ship ?m - module ?l - location)
    :precondition (and (on-hook ?m ?s) (ship-at ?s ?l) (jacked-up ?s))
    :effect (and (module-at ?m ?l) (hook-free ?s) (not (on-hook ?m ?s)) (increase (total-cost) 1)))
  (:action survey
    :parameters (?s - ship ?x - site)
    :precondition (and (ship-at ?s ?x) (afloat ?s))
    :effect (and (surveyed ?x) (increase (total-cost) 2)))
  (:action bolt
    :parameters (?m - module ?x - site)
    :precondition (and (module-at ?m ?x) (surveyed ?x))
    :effect (and (bolted ?m ?x) (increase (total-cost) 4))))
