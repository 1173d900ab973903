; a one-handed lab robot
(define (domain chemistry_lab)
  (:requirements :strips :typing :negative-preconditions)
  (:types vessel station sample label - object
          beaker flask vial - vessel
          bench hotplate stirrer fume_hood - station)
  (:predicates
    (stands_on ?v - vessel ?s - station)
    (gripping ?v - vessel)
    (hand_empty)
    (contains ?v - vessel ?x - sample)
    (stoppered ?v - vessel)
    (warmed ?x - sample)
    (stirred ?v - vessel)
    (has_label ?v - vessel ?l - label)
    (toxic ?x - sample))
  (:action grab
    :parameters (?v - vessel ?s - station)
    :precondition (and (stands_on ?v ?s) (hand_empty))
    :effect (and (gripping ?v) (not (stands_on ?v ?s)) (not (hand_empty))))
  (:action place
    :parameters (?v - vessel ?s - station)
    :precondition (and (gripping ?v))
    :effect (and (stands_on ?v ?s) (hand_empty) (not (gripping ?v))))
  (:action pour
    :parameters (?x - sample ?v ?w - vessel ?s - station)
    :precondition (and (gripping ?v) (contains ?v ?x) (stands_on ?w ?s) (not (stoppered ?v)) (not (stoppered ?w)))
    :effect (and (contains ?w ?x) (not (contains ?v ?x)) (not (stirred ?w))))
  (:action heat
    :parameters (?x - sample ?v - vessel ?h - hotplate)
    :precondition (and (stands_on ?v ?h) (contains ?v ?x) (not (stoppered ?v)))
    :effect (and (warmed ?x)))
  (:action stir
    :parameters (?v - vessel ?m - stirrer)
    :precondition (and (stands_on ?v ?m))
    :effect (and (stirred ?v)))
  (:action stick_label
    :parameters (?v - vessel ?l - label ?b - bench)
    :precondition (and (stands_on ?v ?b))
    :effect (and (has_label ?v ?l)))
  (:action put_stopper
    :parameters (?v - vessel ?s - station)
    :precondition (and (stands_on ?v ?s) (not (stoppered ?v)))
    :effect (and (stoppered ?v)))
  (:action pull_stopper
    :parameters (?v - vessel ?s - station)
    :precondition (and (stands_on ?v ?s) (stoppered ?v))
    :effect (and (not (stoppered ?v)))))
