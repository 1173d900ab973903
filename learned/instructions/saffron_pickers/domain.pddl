(define (domain saffronPickers)
  (:requirements :strips :typing :action-costs)
  (:types picker basket place - object
          plot shed - place)
  (:predicates
    (pickerAt ?p - picker ?l - place)
    (basketAt ?b - basket ?l - place)
    (carries ?p - picker ?b - basket)
    (handsFree ?p - picker)
    (path ?a ?b - place)
    (inBloom ?f - plot)
    (pickedBy ?f - plot ?p - picker ?b - basket)
    (plucked ?b - basket)
    (dried ?b - basket)
    (full ?b - basket))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?p - picker ?a ?b - place)
    :precondition (and (pickerAt ?p ?a) (path ?a ?b))
    :effect (and (pickerAt ?p ?b) (not (pickerAt ?p ?a)) (increase (total-cost) 2)))
  (:action lift
    :parameters (?p - picker ?b - basket ?l - place)
    :precondition (and (pickerAt ?p ?l) (basketAt ?b ?l) (handsFree ?p))
    :effect (and (carries ?p ?b) (not (basketAt ?b ?l)) (not (handsFree ?p)) (increase (total-cost) 1)))
  (:action putDown
    :parameters (?p - picker ?b - basket ?l - place)
    :precondition (and (pickerAt ?p ?l) (carries ?p ?b))
    :effect (and (basketAt ?b ?l) (handsFree ?p) (not (carries ?p ?b)) (increase (total-cost) 1)))
  (:action pickFlowers
    :parameters (?p - picker ?f - plot ?b - basket)
    :precondition (and (pickerAt ?p ?f) (carries ?p ?b) (inBloom ?f))
    :effect (and (pickedBy ?f ?p ?b) (full ?b) (not (inBloom ?f)) (increase (total-cost) 6)))
  (:action pluckThreads
    :parameters (?p - picker ?b - basket ?s - shed)
    :precondition (and (pickerAt ?p ?s) (basketAt ?b ?s) (full ?b) (handsFree ?p))
    :effect (and (plucked ?b) (increase (total-cost) 4)))
  (:action dry
    :parameters (?b - basket ?s - shed)
    :precondition (and (basketAt ?b ?s) (plucked ?b))
    :effect (and (dried ?b) (increase (total-cost) 3))))
