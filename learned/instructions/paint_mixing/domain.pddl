(define (domain paint_mixing)
  (:requirements :strips :typing :negative-preconditions)
  (:types tin pigment shade person - object
          clerk customer - person)
  (:predicates
    (big ?t - tin)
    (small ?t - tin)
    (open ?t - tin)
    (dosed ?c - clerk ?t - tin ?p - pigment)
    (makes ?p1 ?p2 - pigment ?s - shade)
    (shaken ?t - tin)
    (shade_of ?t - tin ?s - shade)
    (labelled ?t - tin)
    (on_counter ?t - tin)
    (given ?t - tin ?cu - customer))
  (:action pry
    :parameters (?t - tin)
    :precondition (not (open ?t))
    :effect (open ?t))
  (:action close
    :parameters (?t - tin)
    :precondition (open ?t)
    :effect (not (open ?t)))
  (:action dose
    :parameters (?c - clerk ?t - tin ?p - pigment)
    :precondition (open ?t)
    :effect (and (dosed ?c ?t ?p) (not (shaken ?t))))
  (:action shake
    :parameters (?t - tin)
    :precondition (not (open ?t))
    :effect (shaken ?t))
  (:action blend
    :parameters (?c1 ?c2 - clerk ?t - tin ?p1 ?p2 - pigment ?old ?new - shade)
    :precondition (and (shaken ?t) (dosed ?c1 ?t ?p1) (dosed ?c2 ?t ?p2) (makes ?p1 ?p2 ?new) (shade_of ?t ?old))
    :effect (and (not (shade_of ?t ?old)) (shade_of ?t ?new) (not (dosed ?c1 ?t ?p1)) (not (dosed ?c2 ?t ?p2))))
  (:action label
    :parameters (?t - tin)
    :precondition (not (open ?t))
    :effect (labelled ?t))
  (:action set_out
    :parameters (?t - tin)
    :precondition (and (not (open ?t)) (not (on_counter ?t)))
    :effect (on_counter ?t))
  (:action hand_over
    :parameters (?t - tin ?cu - customer)
    :precondition (on_counter ?t)
    :effect (and (given ?t ?cu) (not (on_counter ?t))))
  (:action take_back
    :parameters (?t - tin ?cu - customer)
    :precondition (given ?t ?cu)
    :effect (and (on_counter ?t) (not (given ?t ?cu)))))
