(define (domain chandelier-cleaners)
  (:requirements :strips :typing)
  (:types cleaner salon chandelier bulb - object)
  (:predicates
    (cleaner-in ?c - cleaner ?s - salon)
    (hangs ?ch - chandelier ?s - salon)
    (lowered ?ch - chandelier)
    (raised ?ch - chandelier)
    (lit ?ch - chandelier)
    (dark ?ch - chandelier)
    (dusted ?ch - chandelier ?c - cleaner)
    (fitted ?b - bulb ?ch - chandelier)
    (pocketed ?b - bulb ?c - cleaner)
    (crystal ?ch - chandelier))
  (:action go
    :parameters (?c - cleaner ?from ?to - salon)
    :precondition (cleaner-in ?c ?from)
    :effect (and (cleaner-in ?c ?to) (not (cleaner-in ?c ?from))))
  (:action lower
    :parameters (?c - cleaner ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (raised ?ch) (dark ?ch))
    :effect (and (lowered ?ch) (not (raised ?ch))))
  (:action raise
    :parameters (?c - cleaner ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (lowered ?ch))
    :effect (and (raised ?ch) (not (lowered ?ch))))
  (:action switch-on
    :parameters (?c - cleaner ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (dark ?ch) (raised ?ch))
    :effect (and (lit ?ch) (not (dark ?ch))))
  (:action switch-off
    :parameters (?c - cleaner ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (lit ?ch))
    :effect (and (dark ?ch) (not (lit ?ch))))
  (:action dust
    :parameters (?c - cleaner ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (lowered ?ch))
    :effect (dusted ?ch ?c))
  (:action unscrew
    :parameters (?c - cleaner ?b - bulb ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (lowered ?ch) (fitted ?b ?ch))
    :effect (and (pocketed ?b ?c) (not (fitted ?b ?ch))))
  (:action screw-in
    :parameters (?c - cleaner ?b - bulb ?ch - chandelier ?s - salon)
    :precondition (and (cleaner-in ?c ?s) (hangs ?ch ?s) (lowered ?ch) (pocketed ?b ?c))
    :effect (and (fitted ?b ?ch) (not (pocketed ?b ?c)))))
