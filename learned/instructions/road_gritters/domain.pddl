(define (domain gritters)
  (:requirements :strips :typing :action-costs)
  (:types truck road node - object
          depot village - node)
  (:predicates
    (truck-at ?t - truck ?n - node)
    (joins ?r - road ?a ?b - node)
    (passable ?r - road)
    (gritted ?r - road)
    (full ?t - truck)
    (plough-on ?t - truck)
    (plough-off ?t - truck)
    (steep ?r - road)
    (bus-route ?r - road))
  (:functions (total-cost) - number (len ?r - road) - number)
  (:action drive
    :parameters (?t - truck ?r - road ?a ?b - node)
    :precondition (and (truck-at ?t ?a) (joins ?r ?a ?b) (passable ?r))
    :effect (and (truck-at ?t ?b) (not (truck-at ?t ?a)) (increase (total-cost) (len ?r))))
  (:action spread
    :parameters (?t - truck ?r - road ?a ?b - node)
    :precondition (and (truck-at ?t ?a) (joins ?r ?a ?b) (passable ?r) (full ?t))
    :effect (and (truck-at ?t ?b) (not (truck-at ?t ?a)) (gritted ?r) (not (full ?t)) (increase (total-cost) (len ?r))))
  (:action plough
    :parameters (?t - truck ?r - road ?a ?b - node)
    :precondition (and (truck-at ?t ?a) (joins ?r ?a ?b) (plough-on ?t))
    :effect (and (truck-at ?t ?b) (not (truck-at ?t ?a)) (passable ?r) (increase (total-cost) (len ?r))))
  (:action load-salt
    :parameters (?t - truck ?d - depot)
    :precondition (truck-at ?t ?d)
    :effect (and (full ?t) (increase (total-cost) 2)))
  (:action fit-plough
    :parameters (?t - truck ?d - depot)
    :precondition (and (truck-at ?t ?d) (plough-off ?t))
    :effect (and (plough-on ?t) (not (plough-off ?t)) (increase (total-cost) 3)))
  (:action take-off-plough
    :parameters (?t - truck ?d - depot)
    :precondition (and (truck-at ?t ?d) (plough-on ?t))
    :effect (and (plough-off ?t) (not (plough-on ?t)) (increase (total-cost) 1))))
