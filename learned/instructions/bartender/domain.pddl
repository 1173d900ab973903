(define (domain robo_bar)
  (:requirements :strips :typing :negative-preconditions)
  (:types hand place vessel drink - object
          shot shaker - vessel
          ingredient cocktail - drink)
  (:predicates
    (stands ?v - vessel ?p - place)
    (holding ?h - hand ?v - vessel)
    (free ?h - hand)
    (contains ?v - vessel ?d - drink)
    (empty ?g - shot)
    (clean ?g - shot)
    (recipe ?c - cocktail ?first ?second - ingredient)
    (alcoholic ?d - drink))
  (:action grasp
    :parameters (?h - hand ?v - vessel ?p - place)
    :precondition (and (free ?h) (stands ?v ?p))
    :effect (and (holding ?h ?v) (not (free ?h)) (not (stands ?v ?p))))
  (:action put_down
    :parameters (?h - hand ?v - vessel ?p - place)
    :precondition (holding ?h ?v)
    :effect (and (stands ?v ?p) (free ?h) (not (holding ?h ?v))))
  (:action fill_shot
    :parameters (?h - hand ?g - shot ?i - ingredient)
    :precondition (and (holding ?h ?g) (empty ?g) (clean ?g))
    :effect (and (contains ?g ?i) (not (empty ?g)) (not (clean ?g))))
  (:action pour_out
    :parameters (?h - hand ?g - shot ?d - drink)
    :precondition (and (holding ?h ?g) (contains ?g ?d))
    :effect (and (empty ?g) (not (contains ?g ?d))))
  (:action rinse
    :parameters (?h - hand ?g - shot)
    :precondition (and (holding ?h ?g) (empty ?g) (not (clean ?g)))
    :effect (clean ?g))
  (:action tip_into_shaker
    :parameters (?h - hand ?g - shot ?i - ingredient ?s - shaker)
    :precondition (and (holding ?h ?g) (contains ?g ?i))
    :effect (and (contains ?s ?i) (empty ?g) (not (contains ?g ?i))))
  (:action shake
    :parameters (?h - hand ?s - shaker ?c - cocktail ?i1 ?i2 - ingredient)
    :precondition (and (holding ?h ?s) (recipe ?c ?i1 ?i2) (contains ?s ?i1) (contains ?s ?i2))
    :effect (and (contains ?s ?c) (not (contains ?s ?i1)) (not (contains ?s ?i2))))
  (:action serve
    :parameters (?h - hand ?s - shaker ?c - cocktail ?g - shot)
    :precondition (and (holding ?h ?s) (contains ?s ?c) (empty ?g) (clean ?g))
    :effect (and (contains ?g ?c) (not (contains ?s ?c)) (not (empty ?g)) (not (clean ?g)))))
