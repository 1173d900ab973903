(define (domain yhostel)
  (:requirements :strips :typing)
  (:types guest dorm lkr bag - object
          hiker cyclist - guest)
  (:predicates
    (slp ?g - guest ?d - dorm)
    (at-desk ?g - guest)
    (paid ?g - guest)
    (own ?g - guest ?b - bag)
    (bag-in ?b - bag ?l - lkr)
    (bag-desk ?b - bag)
    (opn ?l - lkr)
    (free ?l - lkr)
    (sheets ?d - dorm))
  (:action take-fee
    :parameters (?g - guest)
    :precondition (at-desk ?g)
    :effect (paid ?g))
  (:action chk-in
    :parameters (?g - guest ?d - dorm)
    :precondition (and (at-desk ?g) (paid ?g) (sheets ?d))
    :effect (and (slp ?g ?d) (not (at-desk ?g))))
  (:action mv-dorm
    :parameters (?g - guest ?a ?b - dorm)
    :precondition (and (slp ?g ?a) (sheets ?b))
    :effect (and (slp ?g ?b) (not (slp ?g ?a))))
  (:action chk-out
    :parameters (?g - guest ?d - dorm)
    :precondition (slp ?g ?d)
    :effect (and (at-desk ?g) (not (slp ?g ?d))))
  (:action stow
    :parameters (?b - bag ?l - lkr)
    :precondition (and (bag-desk ?b) (free ?l) (opn ?l))
    :effect (and (bag-in ?b ?l) (not (bag-desk ?b)) (not (free ?l))))
  (:action hand-back
    :parameters (?b - bag ?l - lkr)
    :precondition (and (bag-in ?b ?l) (opn ?l))
    :effect (and (bag-desk ?b) (free ?l) (not (bag-in ?b ?l))))
  (:action unlk
    :parameters (?l - lkr)
    :precondition (and)
    :effect (opn ?l))
  (:action lk
    :parameters (?l - lkr)
    :precondition (opn ?l)
    :effect (not (opn ?l)))
  (:action mk-beds
    :parameters (?d - dorm)
    :precondition (and)
    :effect (sheets ?d)))
