(define (domain zooKeeping)
  (:requirements :strips :typing :negative-preconditions)
  (:types area animal keeper gate food - object
          bird - animal)
  (:predicates
    (animalIn ?a - animal ?x - area)
    (keeperIn ?k - keeper ?x - area)
    (gateOpen ?g - gate)
    (joins ?g - gate ?x - area ?y - area)
    (storedIn ?f - food ?x - area)
    (hasFood ?k - keeper ?f - food)
    (eats ?a - animal ?f - food)
    (hasEaten ?a - animal)
    (mucky ?x - area))
  (:action walkThrough
    :parameters (?k - keeper ?g - gate ?x - area ?y - area)
    :precondition (and (keeperIn ?k ?x) (joins ?g ?x ?y) (gateOpen ?g))
    :effect (and (keeperIn ?k ?y) (not (keeperIn ?k ?x))))
  (:action openGate
    :parameters (?k - keeper ?g - gate ?x - area ?y - area)
    :precondition (and (keeperIn ?k ?x) (joins ?g ?x ?y) (not (gateOpen ?g)))
    :effect (gateOpen ?g))
  (:action shutGate
    :parameters (?k - keeper ?g - gate ?x - area ?y - area)
    :precondition (and (keeperIn ?k ?x) (joins ?g ?x ?y) (gateOpen ?g))
    :effect (not (gateOpen ?g)))
  (:action leadThrough
    :parameters (?k - keeper ?a - animal ?g - gate ?x - area ?y - area)
    :precondition (and (keeperIn ?k ?x) (animalIn ?a ?x) (joins ?g ?x ?y) (gateOpen ?g))
    :effect (and (keeperIn ?k ?y) (animalIn ?a ?y) (not (keeperIn ?k ?x)) (not (animalIn ?a ?x))))
  (:action fetchFood
    :parameters (?k - keeper ?f - food ?x - area)
    :precondition (and (keeperIn ?k ?x) (storedIn ?f ?x))
    :effect (hasFood ?k ?f))
  (:action feedAnimal
    :parameters (?k - keeper ?a - animal ?f - food ?x - area)
    :precondition (and (keeperIn ?k ?x) (animalIn ?a ?x) (hasFood ?k ?f) (eats ?a ?f))
    :effect (and (hasEaten ?a) (not (hasFood ?k ?f))))
  (:action muckOut
    :parameters (?k - keeper ?x - area)
    :precondition (and (keeperIn ?k ?x) (mucky ?x))
    :effect (not (mucky ?x))))
