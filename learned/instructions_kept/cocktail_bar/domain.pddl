(define (domain barman)
  (:requirements :strips :typing :equality :negative-preconditions)
  (:types
    hand beverage container - object
    ingredient cocktail - beverage
    shot shaker - container)
  (:predicates
    (ontable ?c - container)
    (holding ?h - hand ?c - container)
    (handempty ?h - hand)
    (empty ?c - container)
    (contains ?c - container ?b - beverage)
    (clean ?c - container)
    (used ?c - container ?b - beverage)
    (cocktail-part ?k - cocktail ?i - ingredient))
  (:action grasp
    :parameters (?h - hand ?c - container)
    :precondition (and (ontable ?c) (handempty ?h))
    :effect (and (holding ?h ?c) (not (ontable ?c)) (not (handempty ?h))))
  (:action leave
    :parameters (?h - hand ?c - container)
    :precondition (holding ?h ?c)
    :effect (and (ontable ?c) (handempty ?h) (not (holding ?h ?c))))
  (:action fill-shot
    :parameters (?s - shot ?i - ingredient ?h1 ?h2 - hand)
    :precondition (and (holding ?h1 ?s) (handempty ?h2) (empty ?s) (clean ?s))
    :effect (and (contains ?s ?i) (used ?s ?i) (not (empty ?s)) (not (clean ?s))))
  (:action pour-shot-to-shaker
    :parameters (?s - shot ?i - ingredient ?d - shaker ?h - hand)
    :precondition (and (holding ?h ?s) (contains ?s ?i))
    :effect (and (contains ?d ?i) (empty ?s) (not (contains ?s ?i)) (not (empty ?d)) (not (clean ?d))))
  (:action shake
    :parameters (?k - cocktail ?i1 ?i2 - ingredient ?d - shaker ?h1 ?h2 - hand)
    :precondition (and (holding ?h1 ?d) (handempty ?h2) (not (= ?i1 ?i2))
      (contains ?d ?i1) (contains ?d ?i2) (cocktail-part ?k ?i1) (cocktail-part ?k ?i2))
    :effect (and (contains ?d ?k) (used ?d ?k) (not (contains ?d ?i1)) (not (contains ?d ?i2))))
  (:action pour-shaker-to-shot
    :parameters (?k - cocktail ?d - shaker ?s - shot ?h - hand)
    :precondition (and (holding ?h ?d) (contains ?d ?k) (empty ?s) (clean ?s))
    :effect (and (contains ?s ?k) (used ?s ?k) (not (empty ?s)) (not (clean ?s))))
  (:action rinse
    :parameters (?c - container ?b - beverage ?h1 ?h2 - hand)
    :precondition (and (holding ?h1 ?c) (handempty ?h2) (used ?c ?b))
    :effect (and (clean ?c) (empty ?c) (not (used ?c ?b)) (not (contains ?c ?b)))))
