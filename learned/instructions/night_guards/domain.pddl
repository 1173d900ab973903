(define (domain nightGuards)
  (:requirements :strips :typing :negative-preconditions)
  (:types guard area door key - object)
  (:predicates
    (guardIn ?g - guard ?a - area)
    (joins ?d - door ?a ?b - area)
    (locked ?d - door)
    (keyWith ?k - key ?g - guard)
    (keyOnBoard ?k - key)
    (fits ?k - key ?d - door)
    (controlRoom ?a - area)
    (lightOn ?a - area)
    (alarmSet ?a - area)
    (patrolled ?a - area)
    (outdoors ?a - area))
  (:action walkThrough
    :parameters (?g - guard ?d - door ?a ?b - area)
    :precondition (and (guardIn ?g ?a) (joins ?d ?a ?b) (not (locked ?d)))
    :effect (and (guardIn ?g ?b) (not (guardIn ?g ?a))))
  (:action lockUp
    :parameters (?g - guard ?d - door ?k - key ?a ?b - area)
    :precondition (and (guardIn ?g ?a) (joins ?d ?a ?b) (keyWith ?k ?g) (fits ?k ?d))
    :effect (locked ?d))
  (:action unlock
    :parameters (?g - guard ?d - door ?k - key ?a ?b - area)
    :precondition (and (guardIn ?g ?a) (joins ?d ?a ?b) (keyWith ?k ?g) (fits ?k ?d) (locked ?d))
    :effect (not (locked ?d)))
  (:action takeKey
    :parameters (?g - guard ?k - key ?c - area)
    :precondition (and (guardIn ?g ?c) (controlRoom ?c) (keyOnBoard ?k))
    :effect (and (keyWith ?k ?g) (not (keyOnBoard ?k))))
  (:action hangKey
    :parameters (?g - guard ?k - key ?c - area)
    :precondition (and (guardIn ?g ?c) (controlRoom ?c) (keyWith ?k ?g))
    :effect (and (keyOnBoard ?k) (not (keyWith ?k ?g))))
  (:action passKey
    :parameters (?g ?h - guard ?k - key ?a - area)
    :precondition (and (guardIn ?g ?a) (guardIn ?h ?a) (keyWith ?k ?g))
    :effect (and (keyWith ?k ?h) (not (keyWith ?k ?g))))
  (:action lightsUp
    :parameters (?g - guard ?a - area)
    :precondition (and (guardIn ?g ?a) (not (lightOn ?a)))
    :effect (lightOn ?a))
  (:action lightsOut
    :parameters (?g - guard ?a - area)
    :precondition (and (guardIn ?g ?a) (lightOn ?a))
    :effect (not (lightOn ?a)))
  (:action armAlarm
    :parameters (?g - guard ?c ?a - area)
    :precondition (and (guardIn ?g ?c) (controlRoom ?c) (not (alarmSet ?a)))
    :effect (alarmSet ?a))
  (:action disarmAlarm
    :parameters (?g - guard ?c ?a - area)
    :precondition (and (guardIn ?g ?c) (controlRoom ?c) (alarmSet ?a))
    :effect (not (alarmSet ?a)))
  (:action patrol
    :parameters (?g - guard ?a - area)
    :precondition (and (guardIn ?g ?a) (not (alarmSet ?a)))
    :effect (patrolled ?a)))
