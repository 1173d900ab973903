(define (domain ice_cream_lab)
  (:requirements :strips :typing :action-costs)
  (:types
    batch vessel flavour taster - object
    churner tub - vessel)
  (:predicates
    (contained ?b - batch ?v - vessel)
    (empty ?v - vessel)
    (flavoured ?b - batch ?f - flavour)
    (frozen ?b - batch)
    (running ?m - churner)
    (tasted ?b - batch ?p - taster)
    (labelled ?b - batch)
    (nutty ?f - flavour)
    (allergic ?p - taster))
  (:functions (total-cost) - number)
  (:action transfer
    :parameters (?b - batch ?v1 ?v2 - vessel)
    :precondition (and (contained ?b ?v1) (empty ?v2))
    :effect (and (contained ?b ?v2) (empty ?v1) (not (contained ?b ?v1)) (not (empty ?v2)) (increase (total-cost) 2)))
  (:action mix_in
    :parameters (?b - batch ?f - flavour ?m - churner)
    :precondition (contained ?b ?m)
    :effect (and (flavoured ?b ?f) (not (labelled ?b)) (increase (total-cost) 3)))
  (:action switch_on
    :parameters (?m - churner)
    :effect (and (running ?m) (increase (total-cost) 1)))
  (:action switch_off
    :parameters (?m - churner)
    :precondition (running ?m)
    :effect (and (not (running ?m)) (increase (total-cost) 1)))
  (:action churn
    :parameters (?b - batch ?m - churner)
    :precondition (and (contained ?b ?m) (running ?m))
    :effect (and (frozen ?b) (increase (total-cost) 5)))
  (:action thaw
    :parameters (?b - batch ?t - tub)
    :precondition (and (contained ?b ?t) (frozen ?b))
    :effect (and (not (frozen ?b)) (increase (total-cost) 1)))
  (:action taste
    :parameters (?p - taster ?b - batch ?t - tub)
    :precondition (and (contained ?b ?t) (frozen ?b))
    :effect (and (tasted ?b ?p) (increase (total-cost) 1)))
  (:action label
    :parameters (?b - batch ?t - tub)
    :precondition (contained ?b ?t)
    :effect (and (labelled ?b) (increase (total-cost) 1))))
