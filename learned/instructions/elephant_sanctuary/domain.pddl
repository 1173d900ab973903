(define (domain elephant_sanctuary)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    area elephant keeper food - object
    calf cow bull - elephant
    paddock pond barn - area)
  (:predicates
    (elephantIn ?e - elephant ?a - area)
    (keeperIn ?k - keeper ?a - area)
    (gate ?a ?b - area)
    (gateOpen ?a ?b - area)
    (foodIn ?f - food ?a - area)
    (carriedBy ?f - food ?k - keeper)
    (fed ?e - elephant)
    (bathed ?e - elephant)
    (checked ?e - elephant)
    (collared ?e - elephant)
    (tusked ?e - elephant)
    (fruit ?f - food)
    (vet ?k - keeper))
  (:action openGate
    :parameters (?k - keeper ?a ?b - area)
    :precondition (and (keeperIn ?k ?a) (gate ?a ?b))
    :effect (and (gateOpen ?a ?b) (gateOpen ?b ?a)))
  (:action closeGate
    :parameters (?k - keeper ?a ?b - area)
    :precondition (and (keeperIn ?k ?a) (gate ?a ?b) (gateOpen ?a ?b))
    :effect (and (not (gateOpen ?a ?b)) (not (gateOpen ?b ?a))))
  (:action walk
    :parameters (?k - keeper ?a ?b - area)
    :precondition (and (keeperIn ?k ?a) (gate ?a ?b))
    :effect (and (keeperIn ?k ?b) (not (keeperIn ?k ?a))))
  (:action herd
    :parameters (?k - keeper ?e - elephant ?a ?b - area)
    :precondition (and (keeperIn ?k ?a) (elephantIn ?e ?a) (gateOpen ?a ?b))
    :effect (and (elephantIn ?e ?b) (keeperIn ?k ?b) (not (elephantIn ?e ?a)) (not (keeperIn ?k ?a))))
  (:action take
    :parameters (?k - keeper ?f - food ?a - area)
    :precondition (and (keeperIn ?k ?a) (foodIn ?f ?a))
    :effect (and (carriedBy ?f ?k) (not (foodIn ?f ?a))))
  (:action drop
    :parameters (?k - keeper ?f - food ?a - area)
    :precondition (and (keeperIn ?k ?a) (carriedBy ?f ?k))
    :effect (and (foodIn ?f ?a) (not (carriedBy ?f ?k))))
  (:action feed
    :parameters (?k - keeper ?e - elephant ?f - food ?a - area)
    :precondition (and (keeperIn ?k ?a) (elephantIn ?e ?a) (carriedBy ?f ?k))
    :effect (fed ?e))
  (:action bathe
    :parameters (?k - keeper ?e - elephant ?p - pond)
    :precondition (and (keeperIn ?k ?p) (elephantIn ?e ?p))
    :effect (bathed ?e))
  (:action examine
    :parameters (?k - keeper ?e - elephant ?b - barn)
    :precondition (and (vet ?k) (keeperIn ?k ?b) (elephantIn ?e ?b))
    :effect (checked ?e)))
