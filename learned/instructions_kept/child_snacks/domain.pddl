; A helper prepares sandwiches, loads trays and hands out snacks at the children's tables.
(define (domain snack-time)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    child filling colour food surface - object
    sandwich drink - food
    tray spot - surface
    table counter - spot)
  (:predicates
    (sits-at ?c - child ?t - table)
    (allergic-to ?c - child ?f - filling)
    (tray-colour ?y - tray ?k - colour)
    (filled-with ?s - sandwich ?f - filling)
    (lying-on ?x - food ?w - surface)
    (stands-at ?y - tray ?p - spot)
    (given-to ?x - food ?c - child)
    (served ?c - child)
    (grubby ?t - table))
  (:action spread
    :parameters (?s - sandwich ?f - filling ?p - counter)
    :precondition (and (lying-on ?s ?p) (not (filled-with ?s ?f)))
    :effect (filled-with ?s ?f))
  (:action load
    :parameters (?x - food ?y - tray ?p - spot)
    :precondition (and (lying-on ?x ?p) (stands-at ?y ?p))
    :effect (and (lying-on ?x ?y) (not (lying-on ?x ?p))))
  (:action unload
    :parameters (?x - food ?y - tray ?p - spot)
    :precondition (and (lying-on ?x ?y) (stands-at ?y ?p))
    :effect (and (lying-on ?x ?p) (not (lying-on ?x ?y))))
  (:action carry
    :parameters (?y - tray ?from ?to - spot)
    :precondition (stands-at ?y ?from)
    :effect (and (not (stands-at ?y ?from)) (stands-at ?y ?to)))
  (:action hand-sandwich
    :parameters (?s - sandwich ?y - tray ?t - table ?c - child)
    :precondition (and (lying-on ?s ?y) (stands-at ?y ?t) (sits-at ?c ?t))
    :effect (and (not (lying-on ?s ?y)) (given-to ?s ?c) (served ?c) (grubby ?t)))
  (:action hand-drink
    :parameters (?d - drink ?y - tray ?t - table ?c - child)
    :precondition (and (lying-on ?d ?y) (stands-at ?y ?t) (sits-at ?c ?t))
    :effect (and (not (lying-on ?d ?y)) (given-to ?d ?c)))
  (:action wipe
    :parameters (?t - table)
    :precondition (grubby ?t)
    :effect (not (grubby ?t))))
