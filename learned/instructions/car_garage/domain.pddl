(define (domain garage)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types bay car mechanic item - object
          liftbay - bay
          tool tyre - item)
  (:predicates
    (inbay ?b - bay ?c - car)
    (raised ?c - car)
    (workingin ?m - mechanic ?b - bay)
    (holds ?m - mechanic ?i - item)
    (lying ?i - item ?b - bay)
    (mounted ?t - tyre ?c - car)
    (worn ?t - tyre)
    (oilfresh ?c - car)
    (incharge ?m - mechanic ?c - car))
  (:functions (total-cost) - number)
  (:action drive
    :parameters (?m - mechanic ?c - car ?a ?b - bay)
    :precondition (and (workingin ?m ?a) (inbay ?a ?c) (not (raised ?c)))
    :effect (and (inbay ?b ?c) (workingin ?m ?b) (not (inbay ?a ?c)) (not (workingin ?m ?a)) (increase (total-cost) 3)))
  (:action walk
    :parameters (?m - mechanic ?a ?b - bay)
    :precondition (workingin ?m ?a)
    :effect (and (workingin ?m ?b) (not (workingin ?m ?a)) (increase (total-cost) 1)))
  (:action take
    :parameters (?m - mechanic ?i - item ?b - bay)
    :precondition (and (workingin ?m ?b) (lying ?i ?b))
    :effect (and (holds ?m ?i) (not (lying ?i ?b)) (increase (total-cost) 1)))
  (:action leave
    :parameters (?m - mechanic ?i - item ?b - bay)
    :precondition (and (workingin ?m ?b) (holds ?m ?i))
    :effect (and (lying ?i ?b) (not (holds ?m ?i)) (increase (total-cost) 1)))
  (:action jackup
    :parameters (?m - mechanic ?c - car ?b - liftbay)
    :precondition (and (workingin ?m ?b) (inbay ?b ?c) (not (raised ?c)))
    :effect (and (raised ?c) (increase (total-cost) 2)))
  (:action letdown
    :parameters (?m - mechanic ?c - car ?b - liftbay)
    :precondition (and (workingin ?m ?b) (inbay ?b ?c) (raised ?c))
    :effect (and (not (raised ?c)) (increase (total-cost) 2)))
  (:action swaptyre
    :parameters (?m - mechanic ?k - tool ?old ?new - tyre ?c - car ?b - bay)
    :precondition (and (workingin ?m ?b) (inbay ?b ?c) (raised ?c) (holds ?m ?k) (holds ?m ?new) (mounted ?old ?c))
    :effect (and (mounted ?new ?c) (holds ?m ?old) (not (mounted ?old ?c)) (not (holds ?m ?new)) (increase (total-cost) 6)))
  (:action oilchange
    :parameters (?m - mechanic ?k - tool ?c - car ?b - bay)
    :precondition (and (workingin ?m ?b) (inbay ?b ?c) (raised ?c) (holds ?m ?k) (not (oilfresh ?c)))
    :effect (and (oilfresh ?c) (increase (total-cost) 5))))
