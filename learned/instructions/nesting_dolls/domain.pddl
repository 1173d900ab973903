(define (domain matryoshka)
  (:requirements :strips :typing :negative-preconditions)
  (:types doll paint)
  (:predicates
    (has ?outer ?inner - doll)
    (empty ?d - doll)
    (loose ?d - doll)
    (ajar ?d - doll)
    (fits ?inner ?outer - doll)
    (hue ?d - doll ?p - paint)
    (shiny ?d - doll)
    (chipped ?d - doll))
  (:action crack-open
    :parameters (?d - doll)
    :precondition (and (loose ?d) (not (ajar ?d)))
    :effect (ajar ?d))
  (:action press-shut
    :parameters (?d - doll)
    :precondition (and (loose ?d) (ajar ?d))
    :effect (not (ajar ?d)))
  (:action tuck
    :parameters (?i ?o - doll)
    :precondition (and (loose ?i) (loose ?o) (not (ajar ?i)) (ajar ?o) (empty ?o) (fits ?i ?o))
    :effect (and (has ?o ?i) (not (loose ?i)) (not (empty ?o))))
  (:action pull-out
    :parameters (?i ?o - doll)
    :precondition (and (has ?o ?i) (ajar ?o))
    :effect (and (loose ?i) (empty ?o) (not (has ?o ?i))))
  (:action repaint
    :parameters (?d - doll ?old ?new - paint)
    :precondition (and (loose ?d) (hue ?d ?old))
    :effect (and (not (hue ?d ?old)) (hue ?d ?new) (not (shiny ?d))))
  (:action varnish
    :parameters (?d - doll)
    :precondition (loose ?d)
    :effect (shiny ?d))
  (:action sand
    :parameters (?d - doll)
    :precondition (and (loose ?d) (chipped ?d))
    :effect (and (not (chipped ?d)) (not (shiny ?d)))))
