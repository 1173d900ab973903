(define (domain construction-site)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types floor worker crane item - object
          beam pallet - item)
  (:predicates
    (located-at ?i - item ?f - floor)
    (hanging-from ?i - item ?c - crane)
    (crane-idle ?c - crane)
    (serves ?c - crane ?f - floor)
    (worker-on ?w - worker ?f - floor)
    (is-welder ?w - worker)
    (directly-above ?upper - floor ?lower - floor)
    (poured ?f - floor)
    (fixed ?b - item))
  (:functions (total-cost) - number)
  (:action climb-up
    :parameters (?w - worker ?lower - floor ?upper - floor)
    :precondition (and (worker-on ?w ?lower) (directly-above ?upper ?lower))
    :effect (and (worker-on ?w ?upper) (not (worker-on ?w ?lower)) (increase (total-cost) 1)))
  (:action climb-down
    :parameters (?w - worker ?upper - floor ?lower - floor)
    :precondition (and (worker-on ?w ?upper) (directly-above ?upper ?lower))
    :effect (and (worker-on ?w ?lower) (not (worker-on ?w ?upper)) (increase (total-cost) 1)))
  (:action hook
    :parameters (?c - crane ?i - item ?f - floor)
    :precondition (and (located-at ?i ?f) (serves ?c ?f) (crane-idle ?c) (not (fixed ?i)))
    :effect (and (hanging-from ?i ?c) (not (located-at ?i ?f)) (not (crane-idle ?c)) (increase (total-cost) 3)))
  (:action set-down
    :parameters (?c - crane ?i - item ?f - floor)
    :precondition (and (hanging-from ?i ?c) (serves ?c ?f))
    :effect (and (located-at ?i ?f) (crane-idle ?c) (not (hanging-from ?i ?c)) (increase (total-cost) 3)))
  (:action weld
    :parameters (?w - worker ?b - beam ?f - floor)
    :precondition (and (is-welder ?w) (worker-on ?w ?f) (located-at ?b ?f) (not (fixed ?b)))
    :effect (and (fixed ?b) (increase (total-cost) 5)))
  (:action pour-concrete
    :parameters (?w - worker ?f - floor ?lower - floor)
    :precondition (and (worker-on ?w ?f) (directly-above ?f ?lower) (poured ?lower) (not (poured ?f)))
    :effect (and (poured ?f) (increase (total-cost) 20))))
