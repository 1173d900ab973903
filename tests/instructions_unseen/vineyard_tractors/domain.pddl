; tractors working the rows of a vineyard, untyped
(define (domain vineyard)
  (:requirements :strips)
  (:predicates
    (tractor ?x) (implement ?x) (driver ?x) (plot ?x)
    (sprayer ?x) (mower ?x) (plough ?x) (steep ?x)
    (at ?x ?p) (lane ?p ?q)
    (hitched ?i ?t) (no-implement ?t)
    (drives ?d ?t) (on-foot ?d) (seat-free ?t)
    (sprayed ?p) (mown ?p) (ploughed ?p) (tank-full ?i))
  (:action climb-on
    :parameters (?d ?t ?p)
    :precondition (and (driver ?d) (tractor ?t) (plot ?p) (at ?d ?p) (at ?t ?p) (on-foot ?d) (seat-free ?t))
    :effect (and (drives ?d ?t) (not (on-foot ?d)) (not (seat-free ?t)) (not (at ?d ?p))))
  (:action climb-off
    :parameters (?d ?t ?p)
    :precondition (and (driver ?d) (tractor ?t) (plot ?p) (drives ?d ?t) (at ?t ?p))
    :effect (and (on-foot ?d) (seat-free ?t) (at ?d ?p) (not (drives ?d ?t))))
  (:action walk
    :parameters (?d ?p ?q)
    :precondition (and (driver ?d) (plot ?p) (plot ?q) (on-foot ?d) (at ?d ?p) (lane ?p ?q))
    :effect (and (at ?d ?q) (not (at ?d ?p))))
  (:action drive
    :parameters (?d ?t ?p ?q)
    :precondition (and (driver ?d) (tractor ?t) (plot ?p) (plot ?q) (drives ?d ?t) (at ?t ?p) (lane ?p ?q))
    :effect (and (at ?t ?q) (not (at ?t ?p))))
  (:action hitch
    :parameters (?d ?i ?t ?p)
    :precondition (and (driver ?d) (implement ?i) (tractor ?t) (plot ?p) (drives ?d ?t) (at ?t ?p) (at ?i ?p) (no-implement ?t))
    :effect (and (hitched ?i ?t) (not (no-implement ?t)) (not (at ?i ?p))))
  (:action unhitch
    :parameters (?d ?i ?t ?p)
    :precondition (and (driver ?d) (implement ?i) (tractor ?t) (plot ?p) (drives ?d ?t) (at ?t ?p) (hitched ?i ?t))
    :effect (and (at ?i ?p) (no-implement ?t) (not (hitched ?i ?t))))
  (:action fill-tank
    :parameters (?i)
    :precondition (and (implement ?i) (sprayer ?i))
    :effect (tank-full ?i))
  (:action spray
    :parameters (?d ?t ?i ?p)
    :precondition (and (driver ?d) (tractor ?t) (sprayer ?i) (plot ?p) (drives ?d ?t) (hitched ?i ?t) (tank-full ?i) (at ?t ?p))
    :effect (and (sprayed ?p) (not (tank-full ?i))))
  (:action mow
    :parameters (?d ?t ?i ?p)
    :precondition (and (driver ?d) (tractor ?t) (mower ?i) (plot ?p) (drives ?d ?t) (hitched ?i ?t) (at ?t ?p))
    :effect (mown ?p))
  (:action plough-up
    :parameters (?d ?t ?i ?p)
    :precondition (and (driver ?d) (tractor ?t) (plough ?i) (plot ?p) (drives ?d ?t) (hitched ?i ?t) (at ?t ?p))
    :effect (and (ploughed ?p) (not (mown ?p)))))
