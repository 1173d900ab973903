(define (domain barista-kiosk)
  (:requirements :strips :typing :negative-preconditions)
  (:types arm cup spot drink syrup cust - object
          brewer - spot)
  (:constants leftArm rightArm - arm
              window - spot)
  (:predicates
    (at ?c - cup ?s - spot)
    (held ?c - cup ?a - arm)
    (free ?a - arm)
    (empty ?c - cup)
    (in_cup ?c - cup ?d - drink)
    (syr ?c - cup ?y - syrup)
    (lid ?c - cup)
    (shaken ?c - cup)
    (got ?k - cust ?c - cup)
    (brews ?b - brewer ?d - drink)
    (tall ?c - cup)
    (short ?c - cup))
  (:action grab
    :parameters (?a - arm ?c - cup ?s - spot)
    :precondition (and (free ?a) (at ?c ?s))
    :effect (and (held ?c ?a) (not (free ?a)) (not (at ?c ?s))))
  (:action put
    :parameters (?a - arm ?c - cup ?s - spot)
    :precondition (held ?c ?a)
    :effect (and (at ?c ?s) (free ?a) (not (held ?c ?a))))
  (:action brew
    :parameters (?c - cup ?b - brewer ?d - drink)
    :precondition (and (at ?c ?b) (brews ?b ?d) (empty ?c) (not (lid ?c)))
    :effect (and (in_cup ?c ?d) (not (empty ?c))))
  (:action tip_out
    :parameters (?a - arm ?c - cup ?d - drink)
    :precondition (and (held ?c ?a) (in_cup ?c ?d) (not (lid ?c)))
    :effect (and (empty ?c) (not (in_cup ?c ?d))))
  (:action pump
    :parameters (?c - cup ?s - spot ?y - syrup)
    :precondition (and (at ?c ?s) (not (lid ?c)))
    :effect (syr ?c ?y))
  (:action cap
    :parameters (?a - arm ?c - cup)
    :precondition (and (held ?c ?a) (not (lid ?c)))
    :effect (lid ?c))
  (:action uncap
    :parameters (?a - arm ?c - cup)
    :precondition (and (held ?c ?a) (lid ?c))
    :effect (not (lid ?c)))
  (:action shake
    :parameters (?c - cup)
    :precondition (and (held ?c rightArm) (lid ?c))
    :effect (shaken ?c))
  (:action hand_out
    :parameters (?c - cup ?k - cust)
    :precondition (at ?c window)
    :effect (and (got ?k ?c) (not (at ?c window)))))
