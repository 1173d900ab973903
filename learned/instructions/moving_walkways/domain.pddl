(define (domain moving-walkways)
  (:requirements :strips :typing :negative-preconditions)
  (:types person hall walkway suitcase - object
          mechanic - person)
  (:predicates
    (in-hall ?p - person ?h - hall)
    (touches ?w - walkway ?h - hall)
    (runs-to ?w - walkway ?h - hall)
    (halted ?w - walkway)
    (on-belt ?p - person ?w - walkway)
    (has ?p - person ?c - suitcase)
    (left-in ?c - suitcase ?h - hall)
    (oiled ?w - walkway ?m - mechanic))
  (:action step-on
    :parameters (?p - person ?w - walkway ?h - hall)
    :precondition (and (in-hall ?p ?h) (touches ?w ?h) (not (runs-to ?w ?h)) (not (halted ?w)))
    :effect (and (on-belt ?p ?w) (not (in-hall ?p ?h))))
  (:action step-off
    :parameters (?p - person ?w - walkway ?h - hall)
    :precondition (and (on-belt ?p ?w) (runs-to ?w ?h) (not (halted ?w)))
    :effect (and (in-hall ?p ?h) (not (on-belt ?p ?w))))
  (:action stroll
    :parameters (?m - mechanic ?from ?to - hall)
    :precondition (in-hall ?m ?from)
    :effect (and (in-hall ?m ?to) (not (in-hall ?m ?from))))
  (:action halt
    :parameters (?m - mechanic ?w - walkway ?h - hall)
    :precondition (and (in-hall ?m ?h) (touches ?w ?h) (not (halted ?w)))
    :effect (halted ?w))
  (:action start
    :parameters (?m - mechanic ?w - walkway ?h - hall)
    :precondition (and (in-hall ?m ?h) (touches ?w ?h) (halted ?w))
    :effect (not (halted ?w)))
  (:action reverse
    :parameters (?m - mechanic ?w - walkway ?h ?old ?new - hall)
    :precondition (and (in-hall ?m ?h) (touches ?w ?h) (touches ?w ?new) (halted ?w) (runs-to ?w ?old) (not (runs-to ?w ?new)))
    :effect (and (runs-to ?w ?new) (not (runs-to ?w ?old))))
  (:action oil
    :parameters (?m - mechanic ?w - walkway ?h - hall)
    :precondition (and (in-hall ?m ?h) (touches ?w ?h) (halted ?w))
    :effect (oiled ?w ?m))
  (:action pick-up
    :parameters (?p - person ?c - suitcase ?h - hall)
    :precondition (and (in-hall ?p ?h) (left-in ?c ?h))
    :effect (and (has ?p ?c) (not (left-in ?c ?h))))
  (:action put-down
    :parameters (?p - person ?c - suitcase ?h - hall)
    :precondition (and (in-hall ?p ?h) (has ?p ?c))
    :effect (and (left-in ?c ?h) (not (has ?p ?c)))))
