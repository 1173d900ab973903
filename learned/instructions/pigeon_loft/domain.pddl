(define (domain pigeon-loft)
  (:requirements :strips)
  (:predicates
    (pigeon ?x)
    (perch ?x)
    (town ?x)
    (home ?b ?p)
    (released ?b ?t)
    (in-basket ?b)
    (fed ?b)
    (ringed ?b)
    (raced ?b)
    (hen ?b))
  (:action basket-bird
    :parameters (?b ?p)
    :precondition (and (pigeon ?b) (perch ?p) (home ?b ?p))
    :effect (and (in-basket ?b) (not (home ?b ?p))))
  (:action unbasket-bird
    :parameters (?b ?p)
    :precondition (and (pigeon ?b) (perch ?p) (in-basket ?b))
    :effect (and (home ?b ?p) (not (in-basket ?b))))
  (:action release-bird
    :parameters (?b ?t)
    :precondition (and (pigeon ?b) (town ?t) (in-basket ?b) (ringed ?b))
    :effect (and (released ?b ?t) (not (in-basket ?b)) (not (fed ?b))))
  (:action fly-home
    :parameters (?b ?t ?p)
    :precondition (and (pigeon ?b) (town ?t) (perch ?p) (released ?b ?t))
    :effect (and (home ?b ?p) (raced ?b) (not (released ?b ?t))))
  (:action feed-bird
    :parameters (?b ?p)
    :precondition (and (pigeon ?b) (perch ?p) (home ?b ?p))
    :effect (fed ?b))
  (:action ring-bird
    :parameters (?b)
    :precondition (and (pigeon ?b) (in-basket ?b))
    :effect (ringed ?b)))
