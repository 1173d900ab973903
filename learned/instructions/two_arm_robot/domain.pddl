(define (domain butlerWithTwoArms)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    chamber thing arm shade - object
    ball cup - thing)
  (:predicates
    (botIn ?c - chamber)
    (passage ?c1 ?c2 - chamber)
    (rests ?t - thing ?c - chamber)
    (clutches ?a - arm ?t - thing)
    (idle ?a - arm)
    (full ?k - cup)
    (tap ?c - chamber)
    (tint ?t - thing ?s - shade))
  (:action roll
    :parameters (?c1 ?c2 - chamber)
    :precondition (and (botIn ?c1) (passage ?c1 ?c2))
    :effect (and (botIn ?c2) (not (botIn ?c1))))
  (:action clutch
    :parameters (?a - arm ?t - thing ?c - chamber)
    :precondition (and (botIn ?c) (rests ?t ?c) (idle ?a))
    :effect (and (clutches ?a ?t) (not (idle ?a)) (not (rests ?t ?c))))
  (:action release
    :parameters (?a - arm ?t - thing ?c - chamber)
    :precondition (and (botIn ?c) (clutches ?a ?t))
    :effect (and (rests ?t ?c) (idle ?a) (not (clutches ?a ?t))))
  (:action passOver
    :parameters (?a1 ?a2 - arm ?t - thing)
    :precondition (and (clutches ?a1 ?t) (idle ?a2))
    :effect (and (clutches ?a2 ?t) (idle ?a1) (not (clutches ?a1 ?t)) (not (idle ?a2))))
  (:action fill
    :parameters (?a - arm ?k - cup ?c - chamber)
    :precondition (and (botIn ?c) (tap ?c) (clutches ?a ?k) (not (full ?k)))
    :effect (full ?k))
  (:action pourOut
    :parameters (?a - arm ?k - cup)
    :precondition (and (clutches ?a ?k) (full ?k))
    :effect (not (full ?k))))
