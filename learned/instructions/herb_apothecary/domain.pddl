(define (domain herb-apothecary)
  (:requirements :strips :typing)
  (:types herb jar shelf person remedy - object
          assistant patient - person)
  (:predicates
    (dryHanging ?h - herb)
    (rawHerb ?h - herb)
    (dried ?h - herb)
    (ground ?h - herb)
    (inJar ?h - herb ?j - jar)
    (loose ?h - herb)
    (jarEmpty ?j - jar)
    (jarOn ?j - jar ?s - shelf)
    (holding ?a - assistant ?j - jar)
    (handsFree ?a - assistant)
    (labelled ?j - jar)
    (needs ?r - remedy ?h - herb)
    (brewed ?r - remedy)
    (strained ?r - remedy)
    (tookHome ?p - patient ?r - remedy)
    (advised ?p - patient ?a - assistant)
    (poisonous ?h - herb)
    (glass ?j - jar)
    (locked ?s - shelf))
  (:action hangUp
    :parameters (?h - herb)
    :precondition (and (rawHerb ?h) (loose ?h))
    :effect (and (dryHanging ?h) (not (loose ?h))))
  (:action takeDown
    :parameters (?h - herb)
    :precondition (dryHanging ?h)
    :effect (and (dried ?h) (loose ?h) (not (dryHanging ?h)) (not (rawHerb ?h))))
  (:action grind
    :parameters (?h - herb)
    :precondition (and (dried ?h) (loose ?h))
    :effect (ground ?h))
  (:action fillJar
    :parameters (?a - assistant ?h - herb ?j - jar)
    :precondition (and (dried ?h) (loose ?h) (holding ?a ?j) (jarEmpty ?j))
    :effect (and (inJar ?h ?j) (not (loose ?h)) (not (jarEmpty ?j))))
  (:action emptyJar
    :parameters (?a - assistant ?h - herb ?j - jar)
    :precondition (and (inJar ?h ?j) (holding ?a ?j))
    :effect (and (loose ?h) (jarEmpty ?j) (not (inJar ?h ?j)) (not (labelled ?j))))
  (:action takeJar
    :parameters (?a - assistant ?j - jar ?s - shelf)
    :precondition (and (jarOn ?j ?s) (handsFree ?a))
    :effect (and (holding ?a ?j) (not (jarOn ?j ?s)) (not (handsFree ?a))))
  (:action putJar
    :parameters (?a - assistant ?j - jar ?s - shelf)
    :precondition (holding ?a ?j)
    :effect (and (jarOn ?j ?s) (handsFree ?a) (not (holding ?a ?j))))
  (:action writeLabel
    :parameters (?a - assistant ?j - jar)
    :precondition (holding ?a ?j)
    :effect (labelled ?j))
  (:action brew
    :parameters (?r - remedy ?h - herb)
    :precondition (and (needs ?r ?h) (ground ?h) (loose ?h))
    :effect (brewed ?r))
  (:action strain
    :parameters (?r - remedy)
    :precondition (brewed ?r)
    :effect (strained ?r))
  (:action advise
    :parameters (?a - assistant ?p - patient)
    :precondition (handsFree ?a)
    :effect (advised ?p ?a))
  (:action dispense
    :parameters (?r - remedy ?p - patient ?a - assistant)
    :precondition (and (strained ?r) (advised ?p ?a) (handsFree ?a))
    :effect (and (tookHome ?p ?r) (not (brewed ?r)) (not (strained ?r)))))
