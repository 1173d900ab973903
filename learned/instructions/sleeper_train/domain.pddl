; attendants of a night train
(define (domain sleeper-train)
  (:requirements :strips :typing :negative-preconditions)
  (:types person berth car luggage - object
          passenger attendant - person)
  (:predicates
    (is-in ?p - person ?c - car)
    (berth-of ?b - berth ?c - car)
    (upper ?b - berth)
    (coupled ?c ?d - car)
    (lies-in ?p - passenger ?b - berth)
    (is-up ?p - passenger)
    (is-taken ?b - berth)
    (is-made ?b - berth)
    (is-asleep ?p - passenger)
    (has-tea ?p - passenger)
    (ticket-checked ?p - passenger)
    (bag-in ?l - luggage ?c - car)
    (has-bag ?p - person ?l - luggage)
    (blinds-down ?c - car)
    (lights-out ?c - car))
  (:action pass-through
    :parameters (?p - attendant ?c ?d - car)
    :precondition (and (is-in ?p ?c) (coupled ?c ?d))
    :effect (and (is-in ?p ?d) (not (is-in ?p ?c))))
  (:action lead
    :parameters (?a - attendant ?p - passenger ?c ?d - car)
    :precondition (and (is-in ?a ?c) (is-in ?p ?c) (is-up ?p) (coupled ?c ?d))
    :effect (and (is-in ?a ?d) (is-in ?p ?d) (not (is-in ?a ?c)) (not (is-in ?p ?c))))
  (:action make-up
    :parameters (?a - attendant ?b - berth ?c - car)
    :precondition (and (is-in ?a ?c) (berth-of ?b ?c) (not (is-taken ?b)))
    :effect (is-made ?b))
  (:action lie-down
    :parameters (?p - passenger ?b - berth ?c - car)
    :precondition (and (is-in ?p ?c) (berth-of ?b ?c) (is-up ?p) (is-made ?b) (not (is-taken ?b)))
    :effect (and (lies-in ?p ?b) (is-taken ?b) (not (is-up ?p))))
  (:action get-up
    :parameters (?p - passenger ?b - berth)
    :precondition (and (lies-in ?p ?b) (not (is-asleep ?p)))
    :effect (and (is-up ?p) (not (lies-in ?p ?b)) (not (is-taken ?b)) (not (is-made ?b))))
  (:action fall-asleep
    :parameters (?p - passenger ?b - berth ?c - car)
    :precondition (and (lies-in ?p ?b) (berth-of ?b ?c) (lights-out ?c))
    :effect (is-asleep ?p))
  (:action wake
    :parameters (?a - attendant ?p - passenger ?c - car)
    :precondition (and (is-in ?a ?c) (is-in ?p ?c) (is-asleep ?p))
    :effect (not (is-asleep ?p)))
  (:action serve-tea
    :parameters (?a - attendant ?p - passenger ?c - car)
    :precondition (and (is-in ?a ?c) (is-in ?p ?c) (not (is-asleep ?p)))
    :effect (has-tea ?p))
  (:action check
    :parameters (?a - attendant ?p - passenger ?c - car)
    :precondition (and (is-in ?a ?c) (is-in ?p ?c) (not (is-asleep ?p)))
    :effect (ticket-checked ?p))
  (:action take-bag
    :parameters (?a - attendant ?l - luggage ?c - car)
    :precondition (and (is-in ?a ?c) (bag-in ?l ?c))
    :effect (and (has-bag ?a ?l) (not (bag-in ?l ?c))))
  (:action stow-bag
    :parameters (?a - attendant ?l - luggage ?c - car)
    :precondition (and (is-in ?a ?c) (has-bag ?a ?l))
    :effect (and (bag-in ?l ?c) (not (has-bag ?a ?l))))
  (:action lower-blinds
    :parameters (?a - attendant ?c - car)
    :precondition (is-in ?a ?c)
    :effect (blinds-down ?c))
  (:action dim
    :parameters (?a - attendant ?c - car)
    :precondition (and (is-in ?a ?c) (blinds-down ?c))
    :effect (lights-out ?c))
  (:action light-up
    :parameters (?a - attendant ?c - car)
    :precondition (is-in ?a ?c)
    :effect (not (lights-out ?c))))
