; seats, dishes and speeches at a wedding party
(define (domain wedding-party)
  (:requirements :strips :typing)
  (:types
    guest chair table dish - object
    adult child - guest)
  (:predicates
    (seated ?g - guest ?c - chair)
    (standing ?g - guest)
    (taken ?c - chair)
    (vacant ?c - chair)
    (part-of ?c - chair ?t - table)
    (next-to ?c ?d - chair)
    (served ?g - guest ?d - dish)
    (has-spoken ?a - adult)
    (vegetarian ?g - guest)
    (brides-side ?g - guest))
  (:action sit-down
    :parameters (?g - guest ?c - chair)
    :precondition (and (standing ?g) (vacant ?c))
    :effect (and (seated ?g ?c) (taken ?c) (not (standing ?g)) (not (vacant ?c))))
  (:action get-up
    :parameters (?g - guest ?c - chair)
    :precondition (seated ?g ?c)
    :effect (and (standing ?g) (vacant ?c) (not (seated ?g ?c)) (not (taken ?c))))
  (:action move-over
    :parameters (?g - guest ?c ?d - chair)
    :precondition (and (seated ?g ?c) (next-to ?c ?d) (vacant ?d))
    :effect (and (seated ?g ?d) (taken ?d) (vacant ?c) (not (seated ?g ?c)) (not (vacant ?d)) (not (taken ?c))))
  (:action serve
    :parameters (?g - guest ?c - chair ?d - dish)
    :precondition (seated ?g ?c)
    :effect (served ?g ?d))
  (:action take-away
    :parameters (?g - guest ?d - dish)
    :precondition (served ?g ?d)
    :effect (not (served ?g ?d)))
  (:action give-speech
    :parameters (?a - adult)
    :precondition (standing ?a)
    :effect (has-spoken ?a)))
