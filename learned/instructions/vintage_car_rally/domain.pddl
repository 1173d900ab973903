(define (domain vintage-rally)
  (:requirements :strips :negative-preconditions)
  (:predicates
    (car ?x)
    (driver ?x)
    (stop ?x)
    (road ?a ?b)
    (at ?x ?s)
    (in ?d ?c)
    (stamped ?c ?s)
    (hot ?c)
    (broken ?c)
    (shiny ?c))
  (:action get-in
    :parameters (?d ?c ?s)
    :precondition (and (driver ?d) (car ?c) (stop ?s) (at ?d ?s) (at ?c ?s))
    :effect (and (in ?d ?c) (not (at ?d ?s))))
  (:action get-out
    :parameters (?d ?c ?s)
    :precondition (and (driver ?d) (car ?c) (stop ?s) (in ?d ?c) (at ?c ?s))
    :effect (and (at ?d ?s) (not (in ?d ?c))))
  (:action drive
    :parameters (?d ?c ?a ?b)
    :precondition (and (driver ?d) (car ?c) (stop ?a) (stop ?b) (in ?d ?c) (at ?c ?a) (road ?a ?b) (not (hot ?c)) (not (broken ?c)))
    :effect (and (at ?c ?b) (not (at ?c ?a))))
  (:action stamp-card
    :parameters (?d ?c ?s)
    :precondition (and (driver ?d) (car ?c) (stop ?s) (in ?d ?c) (at ?c ?s))
    :effect (stamped ?c ?s))
  (:action cool-down
    :parameters (?c)
    :precondition (and (car ?c) (hot ?c))
    :effect (not (hot ?c)))
  (:action repair
    :parameters (?d ?c ?s)
    :precondition (and (driver ?d) (car ?c) (stop ?s) (at ?d ?s) (at ?c ?s) (broken ?c))
    :effect (not (broken ?c)))
  (:action polish
    :parameters (?d ?c ?s)
    :precondition (and (driver ?d) (car ?c) (stop ?s) (at ?d ?s) (at ?c ?s))
    :effect (shiny ?c)))
