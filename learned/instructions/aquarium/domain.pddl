(define (domain aquarium)
  (:requirements :strips :typing :negative-preconditions)
  (:types tank fish keeper filter food group)
  (:predicates
    (in ?f - fish ?t - tank)
    (by ?k - keeper ?t - tank)
    (fitted ?x - filter ?t - tank)
    (on ?x - filter)
    (murky ?t - tank)
    (fed ?f - fish)
    (likes ?f - fish ?o - food)
    (carries ?k - keeper ?o - food)
    (watching ?g - group ?t - tank))
  (:action go
    :parameters (?k - keeper ?a ?b - tank)
    :precondition (by ?k ?a)
    :effect (and (not (by ?k ?a)) (by ?k ?b)))
  (:action net
    :parameters (?k - keeper ?f - fish ?a ?b - tank)
    :precondition (and (by ?k ?a) (in ?f ?a))
    :effect (and (not (by ?k ?a)) (not (in ?f ?a)) (by ?k ?b) (in ?f ?b)))
  (:action grab
    :parameters (?k - keeper ?o - food)
    :precondition (not (carries ?k ?o))
    :effect (carries ?k ?o))
  (:action feed
    :parameters (?k - keeper ?f - fish ?o - food ?t - tank)
    :precondition (and (by ?k ?t) (in ?f ?t) (carries ?k ?o) (likes ?f ?o))
    :effect (and (fed ?f) (not (carries ?k ?o))))
  (:action run
    :parameters (?x - filter)
    :precondition (not (on ?x))
    :effect (on ?x))
  (:action halt
    :parameters (?x - filter)
    :precondition (on ?x)
    :effect (not (on ?x)))
  (:action clear
    :parameters (?x - filter ?t - tank)
    :precondition (and (fitted ?x ?t) (on ?x) (murky ?t))
    :effect (not (murky ?t)))
  (:action guide
    :parameters (?g - group ?a ?b - tank)
    :precondition (and (watching ?g ?a) (not (murky ?b)))
    :effect (and (not (watching ?g ?a)) (watching ?g ?b))))
