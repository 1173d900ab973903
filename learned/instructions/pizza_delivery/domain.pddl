(define (domain pizza)
  (:requirements :strips :typing :action-costs)
  (:types place pie topping rider vehicle - object
          scooter bicycle - vehicle
          shop house - place)
  (:predicates
    (isAt ?r - rider ?p - place)
    (parkedAt ?v - vehicle ?p - place)
    (riding ?r - rider ?v - vehicle)
    (onFoot ?r - rider)
    (road ?a ?b - place)
    (raw ?x - pie)
    (hasTop ?x - pie ?t - topping)
    (baked ?x - pie)
    (boxed ?x - pie)
    (ready_at ?x - pie ?s - shop)
    (inBag ?x - pie ?r - rider)
    (served ?x - pie ?h - house)
    (tank_full ?v - scooter)
    (tank_low ?v - scooter)
    (unpaid ?h - house)
    (cash_from ?h - house ?r - rider))
  (:functions (total-cost) - number)
  (:action addTopping
    :parameters (?x - pie ?t - topping)
    :precondition (raw ?x)
    :effect (and (hasTop ?x ?t) (increase (total-cost) 1)))
  (:action pickOffTopping
    :parameters (?x - pie ?t - topping)
    :precondition (and (raw ?x) (hasTop ?x ?t))
    :effect (and (not (hasTop ?x ?t)) (increase (total-cost) 1)))
  (:action bake
    :parameters (?x - pie)
    :precondition (raw ?x)
    :effect (and (baked ?x) (not (raw ?x)) (increase (total-cost) 4)))
  (:action putInBox
    :parameters (?x - pie)
    :precondition (baked ?x)
    :effect (and (boxed ?x) (increase (total-cost) 1)))
  (:action loadBag
    :parameters (?x - pie ?r - rider ?s - shop)
    :precondition (and (boxed ?x) (ready_at ?x ?s) (isAt ?r ?s))
    :effect (and (inBag ?x ?r) (not (ready_at ?x ?s)) (increase (total-cost) 1)))
  (:action mount
    :parameters (?r - rider ?v - vehicle ?p - place)
    :precondition (and (isAt ?r ?p) (parkedAt ?v ?p) (onFoot ?r))
    :effect (and (riding ?r ?v) (not (parkedAt ?v ?p)) (not (onFoot ?r)) (increase (total-cost) 1)))
  (:action dismount
    :parameters (?r - rider ?v - vehicle ?p - place)
    :precondition (and (riding ?r ?v) (isAt ?r ?p))
    :effect (and (parkedAt ?v ?p) (onFoot ?r) (not (riding ?r ?v)) (increase (total-cost) 1)))
  (:action scoot
    :parameters (?r - rider ?v - scooter ?a ?b - place)
    :precondition (and (riding ?r ?v) (isAt ?r ?a) (road ?a ?b) (tank_full ?v))
    :effect (and (isAt ?r ?b) (not (isAt ?r ?a)) (tank_low ?v) (not (tank_full ?v)) (increase (total-cost) 3)))
  (:action refuel
    :parameters (?v - scooter)
    :precondition (tank_low ?v)
    :effect (and (tank_full ?v) (not (tank_low ?v)) (increase (total-cost) 5)))
  (:action pedal
    :parameters (?r - rider ?v - bicycle ?a ?b - place)
    :precondition (and (riding ?r ?v) (isAt ?r ?a) (road ?a ?b))
    :effect (and (isAt ?r ?b) (not (isAt ?r ?a)) (increase (total-cost) 6)))
  (:action serve
    :parameters (?x - pie ?r - rider ?h - house)
    :precondition (and (inBag ?x ?r) (isAt ?r ?h))
    :effect (and (served ?x ?h) (not (inBag ?x ?r)) (increase (total-cost) 1)))
  (:action collectCash
    :parameters (?r - rider ?h - house)
    :precondition (and (isAt ?r ?h) (unpaid ?h))
    :effect (and (cash_from ?h ?r) (not (unpaid ?h)) (increase (total-cost) 1))))
