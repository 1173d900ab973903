(define (domain vaccination-centre)
  (:requirements :strips :typing)
  (:types person booth vaccine - object
          nurse patient - person)
  (:predicates
    (queueing ?p - patient)
    (registered ?p - patient)
    (sits ?p - patient ?b - booth)
    (vacant ?b - booth)
    (staffs ?n - nurse ?b - booth)
    (stock ?v - vaccine ?b - booth)
    (jabbed ?p - patient ?v - vaccine ?n - nurse)
    (plastered ?p - patient)
    (resting ?p - patient)
    (gone ?p - patient))
  (:action register
    :parameters (?p - patient)
    :precondition (queueing ?p)
    :effect (registered ?p))
  (:action seat
    :parameters (?p - patient ?b - booth)
    :precondition (and (queueing ?p) (registered ?p) (vacant ?b))
    :effect (and (sits ?p ?b) (not (queueing ?p)) (not (vacant ?b))))
  (:action jab
    :parameters (?n - nurse ?p - patient ?v - vaccine ?b - booth)
    :precondition (and (staffs ?n ?b) (sits ?p ?b) (stock ?v ?b))
    :effect (jabbed ?p ?v ?n))
  (:action plaster
    :parameters (?n - nurse ?p - patient ?b - booth)
    :precondition (and (staffs ?n ?b) (sits ?p ?b))
    :effect (plastered ?p))
  (:action send-to-rest
    :parameters (?p - patient ?b - booth)
    :precondition (sits ?p ?b)
    :effect (and (resting ?p) (vacant ?b) (not (sits ?p ?b))))
  (:action send-home
    :parameters (?p - patient)
    :precondition (resting ?p)
    :effect (and (gone ?p) (not (resting ?p))))
  (:action move-nurse
    :parameters (?n - nurse ?a ?b - booth)
    :precondition (staffs ?n ?a)
    :effect (and (staffs ?n ?b) (not (staffs ?n ?a))))
  (:action carry-vials
    :parameters (?n - nurse ?v - vaccine ?a ?b - booth)
    :precondition (and (staffs ?n ?a) (stock ?v ?a))
    :effect (and (staffs ?n ?b) (stock ?v ?b) (not (staffs ?n ?a)) (not (stock ?v ?a)))))
