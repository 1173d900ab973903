(define (domain cold-store)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    zone pallet forklift temp - object
    chamber dock - zone)
  (:constants frozen chilled ambient - temp)
  (:predicates
    (palletIn ?p - pallet ?z - zone)
    (forkliftIn ?f - forklift ?z - zone)
    (lifting ?f - forklift ?p - pallet)
    (idle ?f - forklift)
    (doorOpen ?c - chamber)
    (setTo ?c - chamber ?t - temp)
    (wrapped ?p - pallet)
    (labelled ?p - pallet)
    (cooledTo ?p - pallet ?t - temp)
    (containsFish ?p - pallet)
    (containsBerries ?p - pallet)
    (defrosted ?c - chamber))
  (:functions (total-cost) - number (dist ?a ?b - zone) - number)
  (:action drive
    :parameters (?f - forklift ?a ?b - zone)
    :precondition (forkliftIn ?f ?a)
    :effect (and (forkliftIn ?f ?b) (not (forkliftIn ?f ?a)) (increase (total-cost) (dist ?a ?b))))
  (:action openDoor
    :parameters (?c - chamber)
    :precondition (not (doorOpen ?c))
    :effect (and (doorOpen ?c) (increase (total-cost) 1)))
  (:action closeDoor
    :parameters (?c - chamber)
    :precondition (doorOpen ?c)
    :effect (and (not (doorOpen ?c)) (increase (total-cost) 1)))
  (:action liftAtDock
    :parameters (?f - forklift ?p - pallet ?d - dock)
    :precondition (and (forkliftIn ?f ?d) (palletIn ?p ?d) (idle ?f))
    :effect (and (lifting ?f ?p) (not (idle ?f)) (not (palletIn ?p ?d)) (increase (total-cost) 2)))
  (:action dropAtDock
    :parameters (?f - forklift ?p - pallet ?d - dock)
    :precondition (and (forkliftIn ?f ?d) (lifting ?f ?p))
    :effect (and (palletIn ?p ?d) (idle ?f) (not (lifting ?f ?p)) (increase (total-cost) 2)))
  (:action liftInside
    :parameters (?f - forklift ?p - pallet ?c - chamber)
    :precondition (and (forkliftIn ?f ?c) (doorOpen ?c) (palletIn ?p ?c) (idle ?f))
    :effect (and (lifting ?f ?p) (not (idle ?f)) (not (palletIn ?p ?c)) (increase (total-cost) 2)))
  (:action dropInside
    :parameters (?f - forklift ?p - pallet ?c - chamber)
    :precondition (and (forkliftIn ?f ?c) (doorOpen ?c) (lifting ?f ?p))
    :effect (and (palletIn ?p ?c) (idle ?f) (not (lifting ?f ?p)) (increase (total-cost) 2)))
  (:action wrap
    :parameters (?p - pallet ?d - dock)
    :precondition (palletIn ?p ?d)
    :effect (and (wrapped ?p) (increase (total-cost) 3)))
  (:action label
    :parameters (?p - pallet ?d - dock)
    :precondition (and (palletIn ?p ?d) (wrapped ?p))
    :effect (and (labelled ?p) (increase (total-cost) 1)))
  (:action adjustThermostat
    :parameters (?c - chamber ?old ?new - temp)
    :precondition (setTo ?c ?old)
    :effect (and (setTo ?c ?new) (not (setTo ?c ?old)) (increase (total-cost) 5)))
  (:action defrost
    :parameters (?c - chamber)
    :precondition (and (setTo ?c ambient) (doorOpen ?c))
    :effect (and (defrosted ?c) (increase (total-cost) 8)))
  (:action cool
    :parameters (?p - pallet ?c - chamber ?old ?new - temp)
    :precondition (and (palletIn ?p ?c) (not (doorOpen ?c)) (setTo ?c ?new) (cooledTo ?p ?old))
    :effect (and (cooledTo ?p ?new) (not (cooledTo ?p ?old)) (increase (total-cost) 4))))
