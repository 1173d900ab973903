(define (domain auction-house)
  (:requirements :strips :typing :negative-preconditions)
  (:types lot person room - object
          painting vase clock - lot
          porter expert bidder - person)
  (:constants podium - room)
  (:predicates
    (lot-in ?l - lot ?r - room)
    (person-in ?p - person ?r - room)
    (door ?a ?b - room)
    (carrying ?p - porter ?l - lot)
    (busy ?p - porter)
    (appraised ?l - lot)
    (catalogued ?l - lot)
    (on-block ?l - lot)
    (block-taken)
    (sold-to ?l - lot ?b - bidder)
    (sold ?l - lot)
    (paid ?b - bidder ?l - lot)
    (wrapped ?l - lot)
    (registered ?b - bidder)
    (has-paddle ?b - bidder)
    (antique ?l - lot)
    (fake ?l - lot))
  (:action go
    :parameters (?p - person ?a ?b - room)
    :precondition (and (person-in ?p ?a) (door ?a ?b))
    :effect (and (person-in ?p ?b) (not (person-in ?p ?a))))
  (:action lift-lot
    :parameters (?p - porter ?l - lot ?r - room)
    :precondition (and (person-in ?p ?r) (lot-in ?l ?r) (not (busy ?p)) (not (on-block ?l)))
    :effect (and (carrying ?p ?l) (busy ?p) (not (lot-in ?l ?r))))
  (:action put-lot
    :parameters (?p - porter ?l - lot ?r - room)
    :precondition (and (person-in ?p ?r) (carrying ?p ?l))
    :effect (and (lot-in ?l ?r) (not (carrying ?p ?l)) (not (busy ?p))))
  (:action appraise
    :parameters (?e - expert ?l - lot ?r - room)
    :precondition (and (person-in ?e ?r) (lot-in ?l ?r))
    :effect (appraised ?l))
  (:action catalogue
    :parameters (?l - lot)
    :precondition (appraised ?l)
    :effect (catalogued ?l))
  (:action register
    :parameters (?b - bidder)
    :precondition (not (registered ?b))
    :effect (and (registered ?b) (has-paddle ?b)))
  (:action return-paddle
    :parameters (?b - bidder)
    :precondition (has-paddle ?b)
    :effect (not (has-paddle ?b)))
  (:action call-up
    :parameters (?l - lot)
    :precondition (and (lot-in ?l podium) (catalogued ?l) (not (sold ?l)) (not (block-taken)))
    :effect (and (on-block ?l) (block-taken)))
  (:action withdraw
    :parameters (?l - lot)
    :precondition (on-block ?l)
    :effect (and (not (on-block ?l)) (not (block-taken))))
  (:action knock-down
    :parameters (?l - lot ?b - bidder ?r - room)
    :precondition (and (on-block ?l) (has-paddle ?b) (person-in ?b ?r) (door ?r podium))
    :effect (and (sold-to ?l ?b) (sold ?l) (not (on-block ?l)) (not (block-taken))))
  (:action settle
    :parameters (?b - bidder ?l - lot)
    :precondition (sold-to ?l ?b)
    :effect (paid ?b ?l))
  (:action wrap
    :parameters (?p - porter ?l - lot ?r - room)
    :precondition (and (person-in ?p ?r) (lot-in ?l ?r) (not (on-block ?l)))
    :effect (wrapped ?l))
  (:action unwrap
    :parameters (?l - lot)
    :precondition (wrapped ?l)
    :effect (not (wrapped ?l))))
