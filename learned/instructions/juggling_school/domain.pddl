(define (domain juggling-school)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    person prop box trick - object
    teacher - person
    ball club - prop)
  (:predicates
    (holds ?p - person ?x - prop)
    (in-box ?x - prop ?b - box)
    (on-mat ?x - prop)
    (learnt ?p - person ?t - trick)
    (tired ?p - person)
    (basic ?t - trick)
    (leads-to ?t1 ?t2 - trick)
    (red ?x - prop)
    (yellow ?x - prop))
  (:action take-out
    :parameters (?p - person ?x - prop ?b - box)
    :precondition (in-box ?x ?b)
    :effect (and (holds ?p ?x) (not (in-box ?x ?b))))
  (:action put-away
    :parameters (?p - person ?x - prop ?b - box)
    :precondition (holds ?p ?x)
    :effect (and (in-box ?x ?b) (not (holds ?p ?x))))
  (:action toss
    :parameters (?p ?q - person ?x - prop)
    :precondition (holds ?p ?x)
    :effect (and (not (holds ?p ?x)) (holds ?q ?x)))
  (:action drop
    :parameters (?p - person ?x - prop)
    :precondition (holds ?p ?x)
    :effect (and (on-mat ?x) (not (holds ?p ?x))))
  (:action pick-up
    :parameters (?p - person ?x - prop)
    :precondition (on-mat ?x)
    :effect (and (holds ?p ?x) (not (on-mat ?x))))
  (:action teach-first
    :parameters (?m - teacher ?p - person ?t - trick)
    :precondition (and (learnt ?m ?t) (basic ?t) (not (tired ?p)))
    :effect (and (learnt ?p ?t) (tired ?p)))
  (:action teach-next
    :parameters (?m - teacher ?p - person ?t1 ?t2 - trick)
    :precondition (and (learnt ?m ?t2) (leads-to ?t1 ?t2) (learnt ?p ?t1) (not (tired ?p)))
    :effect (and (learnt ?p ?t2) (tired ?p)))
  (:action rest
    :parameters (?p - person)
    :precondition (tired ?p)
    :effect (not (tired ?p))))
