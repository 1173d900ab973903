(define (domain restaurant_service)
  (:requirements :strips :typing :negative-preconditions)
  (:types person place dish - object
          waiter guest - person
          table counter entrance - place)
  (:predicates
    (at ?p - person ?x - place)
    (ordered ?g - guest ?d - dish)
    (made_at ?d - dish ?c - counter)
    (carrying ?w - waiter ?d - dish)
    (hands_free ?w - waiter)
    (served ?g - guest ?d - dish)
    (vacant ?t - table)
    (dirty ?t - table)
    (laid ?t - table))
  (:action go
    :parameters (?w - waiter ?x ?y - place)
    :precondition (at ?w ?x)
    :effect (and (not (at ?w ?x)) (at ?w ?y)))
  (:action seat
    :parameters (?w - waiter ?g - guest ?e - entrance ?t - table)
    :precondition (and (at ?w ?e) (at ?g ?e) (vacant ?t) (laid ?t))
    :effect (and (not (at ?w ?e)) (not (at ?g ?e)) (at ?w ?t) (at ?g ?t) (not (vacant ?t)) (not (laid ?t))))
  (:action see_off
    :parameters (?w - waiter ?g - guest ?t - table ?e - entrance)
    :precondition (and (at ?w ?t) (at ?g ?t))
    :effect (and (not (at ?w ?t)) (not (at ?g ?t)) (at ?w ?e) (at ?g ?e) (vacant ?t) (dirty ?t)))
  (:action pick_up
    :parameters (?w - waiter ?d - dish ?c - counter)
    :precondition (and (at ?w ?c) (made_at ?d ?c) (hands_free ?w))
    :effect (and (carrying ?w ?d) (not (hands_free ?w))))
  (:action put_back
    :parameters (?w - waiter ?d - dish ?c - counter)
    :precondition (and (at ?w ?c) (made_at ?d ?c) (carrying ?w ?d))
    :effect (and (not (carrying ?w ?d)) (hands_free ?w)))
  (:action serve
    :parameters (?w - waiter ?d - dish ?g - guest ?t - table)
    :precondition (and (at ?w ?t) (at ?g ?t) (carrying ?w ?d))
    :effect (and (served ?g ?d) (not (carrying ?w ?d)) (hands_free ?w)))
  (:action clear_table
    :parameters (?w - waiter ?t - table)
    :precondition (and (at ?w ?t) (vacant ?t) (dirty ?t) (hands_free ?w))
    :effect (not (dirty ?t)))
  (:action lay_table
    :parameters (?w - waiter ?t - table)
    :precondition (and (at ?w ?t) (vacant ?t) (not (dirty ?t)) (not (laid ?t)) (hands_free ?w))
    :effect (laid ?t)))
