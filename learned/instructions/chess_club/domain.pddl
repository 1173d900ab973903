(define (domain chess-club)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room thing - object
    player board clock - thing
    junior - player)
  (:predicates
    (located-at ?t - thing ?r - room)
    (sits-at ?b - board ?p - player)
    (on-feet ?p - player)
    (pieces-ready ?b - board)
    (clock-beside ?c - clock ?b - board)
    (spare ?c - clock)
    (ticking ?c - clock)
    (joined ?r1 ?r2 - room)
    (wooden ?b - board))
  (:action walk
    :parameters (?p - player ?r1 ?r2 - room)
    :precondition (and (located-at ?p ?r1) (on-feet ?p) (joined ?r1 ?r2))
    :effect (and (located-at ?p ?r2) (not (located-at ?p ?r1))))
  (:action take-seat
    :parameters (?p - player ?b - board ?r - room)
    :precondition (and (located-at ?p ?r) (located-at ?b ?r) (on-feet ?p))
    :effect (and (sits-at ?b ?p) (not (on-feet ?p))))
  (:action stand-up
    :parameters (?p - player ?b - board)
    :precondition (sits-at ?b ?p)
    :effect (and (on-feet ?p) (not (sits-at ?b ?p))))
  (:action lay-out
    :parameters (?p - player ?b - board ?r - room)
    :precondition (and (located-at ?p ?r) (located-at ?b ?r) (not (pieces-ready ?b)))
    :effect (pieces-ready ?b))
  (:action clear-away
    :parameters (?p - player ?b - board ?r - room)
    :precondition (and (located-at ?p ?r) (located-at ?b ?r) (pieces-ready ?b))
    :effect (not (pieces-ready ?b)))
  (:action bring-clock
    :parameters (?p - player ?c - clock ?b - board ?r - room)
    :precondition (and (located-at ?p ?r) (located-at ?c ?r) (located-at ?b ?r) (on-feet ?p) (spare ?c))
    :effect (and (clock-beside ?c ?b) (not (spare ?c))))
  (:action start-clock
    :parameters (?p - player ?c - clock ?b - board)
    :precondition (and (sits-at ?b ?p) (clock-beside ?c ?b) (not (ticking ?c)))
    :effect (ticking ?c))
  (:action stop-clock
    :parameters (?p - player ?c - clock ?b - board)
    :precondition (and (sits-at ?b ?p) (clock-beside ?c ?b) (ticking ?c))
    :effect (not (ticking ?c))))
