(define (domain perfume_makers)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types perfumer flask essence place)
  (:constants workbench cellar - place)
  (:predicates
    (person_at ?w - perfumer ?p - place)
    (stands ?f - flask ?p - place)
    (has ?w - perfumer ?f - flask)
    (free_hands ?w - perfumer)
    (contains ?f - flask ?e - essence)
    (stoppered ?f - flask)
    (labelled ?f - flask)
    (matured ?f - flask)
    (crystal ?f - flask)
    (floral ?e - essence)
    (precious ?e - essence))
  (:functions (total-cost) - number)
  (:action go
    :parameters (?w - perfumer ?p ?q - place)
    :precondition (person_at ?w ?p)
    :effect (and (person_at ?w ?q) (not (person_at ?w ?p)) (increase (total-cost) 2)))
  (:action pick_up
    :parameters (?w - perfumer ?f - flask ?p - place)
    :precondition (and (person_at ?w ?p) (stands ?f ?p) (free_hands ?w))
    :effect (and (has ?w ?f) (not (stands ?f ?p)) (not (free_hands ?w)) (increase (total-cost) 1)))
  (:action put_down
    :parameters (?w - perfumer ?f - flask ?p - place)
    :precondition (and (person_at ?w ?p) (has ?w ?f))
    :effect (and (stands ?f ?p) (free_hands ?w) (not (has ?w ?f)) (increase (total-cost) 1)))
  (:action drip_in
    :parameters (?w - perfumer ?e - essence ?f - flask)
    :precondition (and (person_at ?w workbench) (stands ?f workbench) (not (stoppered ?f)))
    :effect (and (contains ?f ?e) (increase (total-cost) 3)))
  (:action draw_off
    :parameters (?w - perfumer ?e - essence ?f - flask)
    :precondition (and (person_at ?w workbench) (stands ?f workbench) (contains ?f ?e) (not (stoppered ?f)))
    :effect (and (not (contains ?f ?e)) (increase (total-cost) 5)))
  (:action put_stopper
    :parameters (?w - perfumer ?f - flask ?p - place)
    :precondition (and (person_at ?w ?p) (stands ?f ?p) (not (stoppered ?f)))
    :effect (and (stoppered ?f) (increase (total-cost) 1)))
  (:action pull_stopper
    :parameters (?w - perfumer ?f - flask ?p - place)
    :precondition (and (person_at ?w ?p) (stands ?f ?p) (stoppered ?f))
    :effect (and (not (stoppered ?f)) (increase (total-cost) 1)))
  (:action label
    :parameters (?w - perfumer ?f - flask)
    :precondition (and (person_at ?w workbench) (stands ?f workbench))
    :effect (and (labelled ?f) (increase (total-cost) 1)))
  (:action mature
    :parameters (?f - flask)
    :precondition (and (stands ?f cellar) (stoppered ?f))
    :effect (and (matured ?f) (increase (total-cost) 8))))
