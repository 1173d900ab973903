;; tram depot, untyped
(define (domain tram-depot)
  (:requirements :strips)
  (:predicates
    (tram ?t) (driver ?d) (track ?x) (line ?l)
    (wash-track ?x) (pit-track ?x) (linked ?x ?y)
    (low-floor ?t) (licensed ?d ?t)
    (parked ?t ?x) (vacant ?x)
    (on-foot ?d ?x) (aboard ?d ?t) (cab-empty ?t)
    (panto-up ?t) (panto-down ?t)
    (washed ?t) (inspected ?t)
    (assigned ?t ?l) (unassigned ?t))
  (:action walk
    :parameters (?d ?x ?y)
    :precondition (and (driver ?d) (on-foot ?d ?x) (linked ?x ?y))
    :effect (and (on-foot ?d ?y) (not (on-foot ?d ?x))))
  (:action board
    :parameters (?d ?t ?x)
    :precondition (and (driver ?d) (tram ?t) (licensed ?d ?t) (on-foot ?d ?x) (parked ?t ?x) (cab-empty ?t))
    :effect (and (aboard ?d ?t) (not (on-foot ?d ?x)) (not (cab-empty ?t))))
  (:action alight
    :parameters (?d ?t ?x)
    :precondition (and (aboard ?d ?t) (parked ?t ?x))
    :effect (and (on-foot ?d ?x) (cab-empty ?t) (not (aboard ?d ?t))))
  (:action raise-panto
    :parameters (?d ?t)
    :precondition (and (aboard ?d ?t) (panto-down ?t))
    :effect (and (panto-up ?t) (not (panto-down ?t))))
  (:action lower-panto
    :parameters (?d ?t)
    :precondition (and (aboard ?d ?t) (panto-up ?t))
    :effect (and (panto-down ?t) (not (panto-up ?t))))
  (:action drive
    :parameters (?d ?t ?x ?y)
    :precondition (and (aboard ?d ?t) (panto-up ?t) (parked ?t ?x) (linked ?x ?y) (vacant ?y))
    :effect (and (parked ?t ?y) (vacant ?x) (not (parked ?t ?x)) (not (vacant ?y))))
  (:action wash
    :parameters (?t ?x)
    :precondition (and (tram ?t) (wash-track ?x) (parked ?t ?x) (panto-down ?t))
    :effect (washed ?t))
  (:action inspect
    :parameters (?t ?x)
    :precondition (and (tram ?t) (pit-track ?x) (parked ?t ?x) (panto-down ?t))
    :effect (inspected ?t))
  (:action assign
    :parameters (?t ?l)
    :precondition (and (tram ?t) (line ?l) (inspected ?t) (unassigned ?t))
    :effect (and (assigned ?t ?l) (not (unassigned ?t)))))
