(define (domain juice-bar)
  (:requirements :strips :typing)
  (:types glass shaker - vessel arm ingredient dispenser - object)
  (:predicates
    (on-counter ?v - vessel)
    (holding ?a - arm ?v - vessel)
    (arm-empty ?a - arm)
    (empty ?v - vessel)
    (clean ?v - vessel)
    (contains ?v - vessel ?i - ingredient)
    (shaken ?v - vessel)
    (dispenses ?d - dispenser ?i - ingredient)
    (served ?g - glass))

  (:action grasp
    :parameters (?a - arm ?v - vessel)
    :precondition (and (arm-empty ?a) (on-counter ?v))
    :effect (and (holding ?a ?v) (not (arm-empty ?a)) (not (on-counter ?v))))

  (:action put-down
    :parameters (?a - arm ?v - vessel)
    :precondition (holding ?a ?v)
    :effect (and (on-counter ?v) (arm-empty ?a) (not (holding ?a ?v))))

  (:action fill
    :parameters (?a - arm ?v - vessel ?i - ingredient ?d - dispenser)
    :precondition (and (holding ?a ?v) (empty ?v) (clean ?v) (dispenses ?d ?i))
    :effect (and (contains ?v ?i) (not (empty ?v)) (not (clean ?v))))

  (:action shake
    :parameters (?a ?b - arm ?s - shaker ?i - ingredient)
    :precondition (and (holding ?a ?s) (arm-empty ?b) (contains ?s ?i))
    :effect (shaken ?s))

  (:action pour
    :parameters (?a - arm ?s - shaker ?g - glass ?i - ingredient)
    :precondition (and (holding ?a ?s) (on-counter ?g) (contains ?s ?i) (shaken ?s)
                       (empty ?g) (clean ?g))
    :effect (and (contains ?g ?i) (shaken ?g) (not (empty ?g)) (not (clean ?g))
                 (empty ?s) (not (contains ?s ?i)) (not (shaken ?s))))

  (:action empty-out
    :parameters (?a - arm ?v - vessel ?i - ingredient)
    :precondition (and (holding ?a ?v) (contains ?v ?i))
    :effect (and (empty ?v) (not (contains ?v ?i)) (not (shaken ?v))))

  (:action wash
    :parameters (?a ?b - arm ?v - vessel)
    :precondition (and (holding ?a ?v) (arm-empty ?b) (empty ?v))
    :effect (clean ?v))

  (:action serve
    :parameters (?a - arm ?g - glass ?i - ingredient)
    :precondition (and (holding ?a ?g) (contains ?g ?i))
    :effect (and (served ?g) (arm-empty ?a) (not (holding ?a ?g))))

  (:action collect
    :parameters (?a - arm ?g - glass)
    :precondition (and (arm-empty ?a) (served ?g))
    :effect (and (holding ?a ?g) (not (arm-empty ?a)) (not (served ?g)))))
