(define (domain armour-store)
  (:requirements :strips :typing)
  (:types
    polisher item spot - object
    helmet breastplate gauntlet - item
    shelf bench - spot)
  (:predicates
    (is-on ?i - item ?s - spot)
    (is-held-by ?i - item ?p - polisher)
    (is-idle ?p - polisher)
    (is-rusty ?i - item)
    (is-shiny ?i - item)
    (is-waxed ?i - item)
    (is-tagged ?i - item)
    (is-gilded ?i - item)
    (wears-gloves ?p - polisher))
  (:action put-gloves-on
    :parameters (?p - polisher)
    :precondition (is-idle ?p)
    :effect (wears-gloves ?p))
  (:action take-gloves-off
    :parameters (?p - polisher)
    :precondition (and (is-idle ?p) (wears-gloves ?p))
    :effect (not (wears-gloves ?p)))
  (:action fetch
    :parameters (?p - polisher ?i - item ?s - spot)
    :precondition (and (is-idle ?p) (wears-gloves ?p) (is-on ?i ?s))
    :effect (and (is-held-by ?i ?p) (not (is-idle ?p)) (not (is-on ?i ?s))))
  (:action put-away
    :parameters (?p - polisher ?i - item ?s - spot)
    :precondition (is-held-by ?i ?p)
    :effect (and (is-on ?i ?s) (is-idle ?p) (not (is-held-by ?i ?p))))
  (:action derust
    :parameters (?p - polisher ?i - item ?b - bench)
    :precondition (and (is-on ?i ?b) (is-rusty ?i) (is-idle ?p))
    :effect (not (is-rusty ?i)))
  (:action buff
    :parameters (?p - polisher ?i - item ?b - bench)
    :precondition (and (is-on ?i ?b) (is-idle ?p))
    :effect (is-shiny ?i))
  (:action wax
    :parameters (?p - polisher ?i - item ?b - bench)
    :precondition (and (is-on ?i ?b) (is-shiny ?i) (is-idle ?p))
    :effect (is-waxed ?i))
  (:action tag
    :parameters (?p - polisher ?i - item)
    :precondition (is-held-by ?i ?p)
    :effect (is-tagged ?i))
  (:action untag
    :parameters (?p - polisher ?i - item)
    :precondition (and (is-held-by ?i ?p) (is-tagged ?i))
    :effect (not (is-tagged ?i))))
