(define (domain court-house)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    person room case-file - object
    clerk judge - person
    courtroom office - room)
  (:constants registry vault - room)
  (:predicates
    (is-in ?p - person ?r - room)
    (file-in ?f - case-file ?r - room)
    (has-file ?p - person ?f - case-file)
    (door-between ?a ?b - room)
    (is-locked ?r - room)
    (in-session ?c - courtroom)
    (is-signed ?f - case-file ?j - judge)
    (is-stamped ?f - case-file)
    (is-sealed ?f - case-file)
    (is-criminal ?f - case-file)
    (is-civil ?f - case-file))
  (:action WALK
    :parameters (?p - person ?a ?b - room)
    :precondition (and (is-in ?p ?a) (door-between ?a ?b) (not (is-locked ?b)))
    :effect (and (is-in ?p ?b) (not (is-in ?p ?a))))
  (:action PICK-UP-FILE
    :parameters (?p - person ?f - case-file ?r - room)
    :precondition (and (is-in ?p ?r) (file-in ?f ?r))
    :effect (and (has-file ?p ?f) (not (file-in ?f ?r))))
  (:action PUT-FILE
    :parameters (?p - person ?f - case-file ?r - room)
    :precondition (and (is-in ?p ?r) (has-file ?p ?f))
    :effect (and (file-in ?f ?r) (not (has-file ?p ?f))))
  (:action SIGN
    :parameters (?j - judge ?f - case-file)
    :precondition (and (has-file ?j ?f) (not (is-sealed ?f)))
    :effect (is-signed ?f ?j))
  (:action STAMP
    :parameters (?c - clerk ?f - case-file)
    :precondition (and (has-file ?c ?f) (is-in ?c registry))
    :effect (is-stamped ?f))
  (:action UNLOCK-ROOM
    :parameters (?c - clerk ?a ?r - room)
    :precondition (and (is-in ?c ?a) (door-between ?a ?r) (is-locked ?r))
    :effect (not (is-locked ?r)))
  (:action LOCK-ROOM
    :parameters (?c - clerk ?a ?r - room)
    :precondition (and (is-in ?c ?a) (door-between ?a ?r) (not (is-locked ?r)))
    :effect (is-locked ?r))
  (:action OPEN-SESSION
    :parameters (?j - judge ?c - courtroom)
    :precondition (and (is-in ?j ?c) (not (in-session ?c)))
    :effect (in-session ?c))
  (:action ADJOURN
    :parameters (?j - judge ?c - courtroom)
    :precondition (and (is-in ?j ?c) (in-session ?c))
    :effect (not (in-session ?c))))
