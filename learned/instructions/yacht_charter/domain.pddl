(define (domain yacht-charter)
  (:requirements :strips :typing :action-costs)
  (:types
    place yacht person gear - object
    marina island - place
    skipper guest - person)
  (:predicates
    (moored ?y - yacht ?p - place)
    (ashore ?x - person ?p - place)
    (aboard ?x - person ?y - yacht)
    (sea-lane ?a ?b - place)
    (fuelled ?y - yacht)
    (scrubbed ?y - yacht)
    (stowed ?g - gear ?y - yacht)
    (stored ?g - gear ?p - place)
    (catamaran ?y - yacht)
    (booked ?g - guest ?y - yacht))
  (:functions (total-cost) - number)
  (:action sail
    :parameters (?s - skipper ?y - yacht ?a ?b - place)
    :precondition (and (aboard ?s ?y) (moored ?y ?a) (sea-lane ?a ?b))
    :effect (and (moored ?y ?b) (not (moored ?y ?a)) (increase (total-cost) 6)))
  (:action motor
    :parameters (?s - skipper ?y - yacht ?a ?b - place)
    :precondition (and (aboard ?s ?y) (moored ?y ?a) (sea-lane ?a ?b) (fuelled ?y))
    :effect (and (moored ?y ?b) (not (moored ?y ?a)) (not (fuelled ?y)) (increase (total-cost) 3)))
  (:action embark
    :parameters (?x - person ?y - yacht ?p - place)
    :precondition (and (ashore ?x ?p) (moored ?y ?p))
    :effect (and (aboard ?x ?y) (not (ashore ?x ?p)) (increase (total-cost) 1)))
  (:action disembark
    :parameters (?x - person ?y - yacht ?p - place)
    :precondition (and (aboard ?x ?y) (moored ?y ?p))
    :effect (and (ashore ?x ?p) (not (aboard ?x ?y)) (increase (total-cost) 1)))
  (:action refuel
    :parameters (?y - yacht ?m - marina)
    :precondition (moored ?y ?m)
    :effect (and (fuelled ?y) (increase (total-cost) 4)))
  (:action scrub
    :parameters (?s - skipper ?y - yacht ?m - marina)
    :precondition (and (ashore ?s ?m) (moored ?y ?m))
    :effect (and (scrubbed ?y) (increase (total-cost) 2)))
  (:action stow
    :parameters (?g - gear ?y - yacht ?p - place)
    :precondition (and (stored ?g ?p) (moored ?y ?p))
    :effect (and (stowed ?g ?y) (not (stored ?g ?p)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?g - gear ?y - yacht ?p - place)
    :precondition (and (stowed ?g ?y) (moored ?y ?p))
    :effect (and (stored ?g ?p) (not (stowed ?g ?y)) (increase (total-cost) 1))))
