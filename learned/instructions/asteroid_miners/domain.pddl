(define (domain asteroid-miners)
  (:requirements :strips)
  (:predicates
    (ship ?x) (robot ?x) (rock ?x) (base ?x) (ore ?x)
    (fuel-depot ?x) (refinery ?x) (icy ?x)
    (route ?a ?b)
    (docked ?s ?p)
    (fuelled ?s)
    (on ?m ?p)
    (aboard ?m ?s)
    (scanned ?p)
    (buried ?o ?p)
    (lying ?o ?p)
    (in-hold ?o ?s)
    (crushed ?o))
  (:action fly
    :parameters (?s ?a ?b)
    :precondition (and (ship ?s) (docked ?s ?a) (route ?a ?b) (fuelled ?s))
    :effect (and (docked ?s ?b) (not (docked ?s ?a))))
  (:action refuel
    :parameters (?s ?p)
    :precondition (and (ship ?s) (docked ?s ?p) (fuel-depot ?p))
    :effect (fuelled ?s))
  (:action climb-aboard
    :parameters (?m ?s ?p)
    :precondition (and (robot ?m) (ship ?s) (on ?m ?p) (docked ?s ?p))
    :effect (and (aboard ?m ?s) (not (on ?m ?p))))
  (:action climb-out
    :parameters (?m ?s ?p)
    :precondition (and (robot ?m) (ship ?s) (aboard ?m ?s) (docked ?s ?p))
    :effect (and (on ?m ?p) (not (aboard ?m ?s))))
  (:action scan
    :parameters (?m ?p)
    :precondition (and (robot ?m) (rock ?p) (on ?m ?p))
    :effect (scanned ?p))
  (:action dig-up
    :parameters (?m ?o ?p)
    :precondition (and (robot ?m) (ore ?o) (on ?m ?p) (buried ?o ?p) (scanned ?p))
    :effect (and (lying ?o ?p) (not (buried ?o ?p))))
  (:action load
    :parameters (?m ?o ?s ?p)
    :precondition (and (robot ?m) (ore ?o) (ship ?s) (on ?m ?p) (docked ?s ?p) (lying ?o ?p))
    :effect (and (in-hold ?o ?s) (not (lying ?o ?p))))
  (:action unload
    :parameters (?m ?o ?s ?p)
    :precondition (and (robot ?m) (ore ?o) (ship ?s) (on ?m ?p) (docked ?s ?p) (in-hold ?o ?s))
    :effect (and (lying ?o ?p) (not (in-hold ?o ?s))))
  (:action crush
    :parameters (?m ?o ?p)
    :precondition (and (robot ?m) (ore ?o) (refinery ?p) (on ?m ?p) (lying ?o ?p))
    :effect (crushed ?o)))
