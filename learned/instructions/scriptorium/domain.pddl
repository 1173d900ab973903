(define (domain scriptorium)
  (:requirements :strips :typing)
  (:types monk desk book pigment)
  (:predicates
    (sits-at ?m - monk ?d - desk)
    (in-cloister ?m - monk)
    (seat-free ?d - desk)
    (lies-on ?b - book ?d - desk)
    (shelved ?b - book)
    (lit ?d - desk)
    (dark ?d - desk)
    (mixed ?p - pigment)
    (copied-by ?b - book ?m - monk)
    (painted-by ?b - book ?m - monk ?p - pigment))
  (:action sit
    :parameters (?m - monk ?d - desk)
    :precondition (and (in-cloister ?m) (seat-free ?d))
    :effect (and (sits-at ?m ?d) (not (in-cloister ?m)) (not (seat-free ?d))))
  (:action rise
    :parameters (?m - monk ?d - desk)
    :precondition (sits-at ?m ?d)
    :effect (and (in-cloister ?m) (seat-free ?d) (not (sits-at ?m ?d))))
  (:action fetch
    :parameters (?b - book ?d - desk)
    :precondition (shelved ?b)
    :effect (and (lies-on ?b ?d) (not (shelved ?b))))
  (:action put-away
    :parameters (?b - book ?d - desk)
    :precondition (lies-on ?b ?d)
    :effect (and (shelved ?b) (not (lies-on ?b ?d))))
  (:action light
    :parameters (?d - desk)
    :precondition (dark ?d)
    :effect (and (lit ?d) (not (dark ?d))))
  (:action snuff
    :parameters (?d - desk)
    :precondition (lit ?d)
    :effect (and (dark ?d) (not (lit ?d))))
  (:action mix
    :parameters (?m - monk ?p - pigment)
    :precondition (in-cloister ?m)
    :effect (mixed ?p))
  (:action copy
    :parameters (?m - monk ?b - book ?d - desk)
    :precondition (and (sits-at ?m ?d) (lies-on ?b ?d) (lit ?d))
    :effect (copied-by ?b ?m))
  (:action illuminate
    :parameters (?m - monk ?b - book ?p - pigment ?d - desk)
    :precondition (and (sits-at ?m ?d) (lies-on ?b ?d) (lit ?d) (mixed ?p))
    :effect (painted-by ?b ?m ?p)))
