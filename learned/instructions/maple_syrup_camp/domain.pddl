(define (domain maple_syrup_camp)
  (:requirements :strips :typing :action-costs)
  (:types worker bucket fixture grade place - object
          tree pan - fixture)
  (:predicates
    (at ?w - worker ?l - place)
    (stands ?f - fixture ?l - place)
    (path ?a ?b - place)
    (tapped ?t - tree)
    (hung ?b - bucket ?t - tree)
    (stacked ?b - bucket)
    (full ?b - bucket)
    (poured ?b - bucket ?p - pan)
    (lit ?p - pan)
    (syrup ?p - pan ?g - grade))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?w - worker ?a ?b - place)
    :precondition (and (at ?w ?a) (path ?a ?b))
    :effect (and (at ?w ?b) (not (at ?w ?a)) (increase (total-cost) 5)))
  (:action tap
    :parameters (?w - worker ?t - tree ?l - place)
    :precondition (and (at ?w ?l) (stands ?t ?l))
    :effect (and (tapped ?t) (increase (total-cost) 3)))
  (:action hang
    :parameters (?w - worker ?b - bucket ?t - tree ?l - place)
    :precondition (and (at ?w ?l) (stands ?t ?l) (tapped ?t) (stacked ?b))
    :effect (and (hung ?b ?t) (not (stacked ?b)) (increase (total-cost) 1)))
  (:action drip
    :parameters (?b - bucket ?t - tree)
    :precondition (hung ?b ?t)
    :effect (and (full ?b) (increase (total-cost) 4)))
  (:action unhang
    :parameters (?w - worker ?b - bucket ?t - tree ?l - place)
    :precondition (and (at ?w ?l) (stands ?t ?l) (hung ?b ?t))
    :effect (and (stacked ?b) (not (hung ?b ?t)) (increase (total-cost) 1)))
  (:action pour
    :parameters (?w - worker ?b - bucket ?p - pan ?l - place)
    :precondition (and (at ?w ?l) (stands ?p ?l) (stacked ?b) (full ?b))
    :effect (and (poured ?b ?p) (not (full ?b)) (increase (total-cost) 1)))
  (:action light
    :parameters (?w - worker ?p - pan ?l - place)
    :precondition (and (at ?w ?l) (stands ?p ?l))
    :effect (and (lit ?p) (increase (total-cost) 2)))
  (:action boil
    :parameters (?b - bucket ?p - pan ?g - grade)
    :precondition (and (lit ?p) (poured ?b ?p))
    :effect (and (syrup ?p ?g) (not (poured ?b ?p)) (increase (total-cost) 6)))
  (:action douse
    :parameters (?w - worker ?p - pan ?l - place)
    :precondition (and (at ?w ?l) (stands ?p ?l) (lit ?p))
    :effect (and (not (lit ?p)) (increase (total-cost) 1))))
