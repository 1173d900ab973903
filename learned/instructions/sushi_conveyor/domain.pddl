(define (domain sushi-belt)
  (:requirements :strips :typing :action-costs)
  (:types seat plate cook spot guest dish-kind - object
          beltspot hatch - spot)
  (:constants nigiri maki tempura - dish-kind)
  (:predicates
    (on-belt ?p - plate ?s - spot)
    (freeSpot ?s - spot)
    (next ?s1 ?s2 - spot)
    (stands-at ?c - cook ?h - hatch)
    (reaches ?x - seat ?s - beltspot)
    (sits ?g - guest ?x - seat)
    (emptySeat ?x - seat)
    (at-door ?g - guest)
    (in-front ?p - plate ?x - seat)
    (washed ?p - plate)
    (holds ?p - plate ?k - dish-kind)
    (bare ?p - plate)
    (had ?g - guest ?k - dish-kind)
    (lidded ?p - plate)
    (golden ?p - plate)
    (vip ?g - guest))
  (:functions (total-cost) - number)
  (:action shift
    :parameters (?p - plate ?s1 ?s2 - spot)
    :precondition (and (on-belt ?p ?s1) (next ?s1 ?s2) (freeSpot ?s2))
    :effect (and (on-belt ?p ?s2) (freeSpot ?s1) (not (on-belt ?p ?s1)) (not (freeSpot ?s2)) (increase (total-cost) 1)))
  (:action prepare
    :parameters (?c - cook ?p - plate ?k - dish-kind ?h - hatch)
    :precondition (and (stands-at ?c ?h) (on-belt ?p ?h) (bare ?p) (washed ?p))
    :effect (and (holds ?p ?k) (not (bare ?p)) (not (washed ?p)) (increase (total-cost) 5)))
  (:action step-over
    :parameters (?c - cook ?h1 ?h2 - hatch)
    :precondition (stands-at ?c ?h1)
    :effect (and (stands-at ?c ?h2) (not (stands-at ?c ?h1)) (increase (total-cost) 2)))
  (:action cover
    :parameters (?c - cook ?p - plate ?h - hatch)
    :precondition (and (stands-at ?c ?h) (on-belt ?p ?h))
    :effect (and (lidded ?p) (increase (total-cost) 1)))
  (:action seat-guest
    :parameters (?g - guest ?x - seat)
    :precondition (and (at-door ?g) (emptySeat ?x))
    :effect (and (sits ?g ?x) (not (at-door ?g)) (not (emptySeat ?x)) (increase (total-cost) 1)))
  (:action see-off
    :parameters (?g - guest ?x - seat)
    :precondition (sits ?g ?x)
    :effect (and (at-door ?g) (emptySeat ?x) (not (sits ?g ?x)) (increase (total-cost) 1)))
  (:action grab
    :parameters (?g - guest ?x - seat ?p - plate ?s - beltspot)
    :precondition (and (sits ?g ?x) (reaches ?x ?s) (on-belt ?p ?s))
    :effect (and (in-front ?p ?x) (freeSpot ?s) (not (on-belt ?p ?s)) (not (lidded ?p)) (increase (total-cost) 1)))
  (:action eat
    :parameters (?g - guest ?x - seat ?p - plate ?k - dish-kind)
    :precondition (and (sits ?g ?x) (in-front ?p ?x) (holds ?p ?k))
    :effect (and (had ?g ?k) (bare ?p) (not (holds ?p ?k)) (increase (total-cost) 1)))
  (:action clear-away
    :parameters (?c - cook ?p - plate ?x - seat ?h - hatch)
    :precondition (and (stands-at ?c ?h) (in-front ?p ?x) (bare ?p) (freeSpot ?h))
    :effect (and (on-belt ?p ?h) (washed ?p) (not (in-front ?p ?x)) (not (freeSpot ?h)) (increase (total-cost) 3))))
