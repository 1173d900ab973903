(define (domain pipe-fitting)
  (:requirements :strips :typing :negative-preconditions :equality :action-costs)
  (:types piece bore - object
          pipe valve - piece)
  (:predicates
    (flows-into ?up ?down - piece)
    (inlet-free ?p - piece)
    (outlet-free ?p - piece)
    (shut ?v - valve)
    (leaky ?p - piece)
    (lagged ?p - piece)
    (bore-of ?p - piece ?b - bore)
    (copper ?p - piece))
  (:functions (total-cost))
  (:action join-up
    :parameters (?up ?down - piece ?b - bore)
    :precondition (and (outlet-free ?up) (inlet-free ?down) (bore-of ?up ?b) (bore-of ?down ?b) (not (= ?up ?down)))
    :effect (and (flows-into ?up ?down) (not (outlet-free ?up)) (not (inlet-free ?down)) (increase (total-cost) 3)))
  (:action take-apart
    :parameters (?up ?down - piece)
    :precondition (flows-into ?up ?down)
    :effect (and (outlet-free ?up) (inlet-free ?down) (not (flows-into ?up ?down)) (increase (total-cost) 2)))
  (:action open-up
    :parameters (?v - valve)
    :precondition (shut ?v)
    :effect (and (not (shut ?v)) (increase (total-cost) 1)))
  (:action shut-off
    :parameters (?v - valve)
    :precondition (not (shut ?v))
    :effect (and (shut ?v) (increase (total-cost) 1)))
  (:action mend
    :parameters (?p - piece)
    :precondition (and (leaky ?p) (inlet-free ?p))
    :effect (and (not (leaky ?p)) (increase (total-cost) 5)))
  (:action lag
    :parameters (?p - piece)
    :precondition (and (not (leaky ?p)) (not (lagged ?p)))
    :effect (and (lagged ?p) (increase (total-cost) 2)))
  (:action strip-lagging
    :parameters (?p - piece)
    :precondition (lagged ?p)
    :effect (and (not (lagged ?p)) (increase (total-cost) 1))))
