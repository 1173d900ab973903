(define (domain bunker-doors)
  (:requirements :strips :typing)
  (:types chamber portal agent equipment colour - object
          blast-door hatch - portal
          soldier engineer - agent
          keycard crate radio - equipment)
  (:predicates
    (agt-in ?a - agent ?c - chamber)
    (eq-in ?e - equipment ?c - chamber)
    (connects ?p - portal ?x ?y - chamber)
    (sealed ?p - portal)
    (ajar ?p - portal)
    (locked ?p - portal)
    (unlocked ?p - portal)
    (jammed ?p - portal)
    (working ?p - portal)
    (colour-of ?p - portal ?k - colour)
    (card-colour ?e - keycard ?k - colour)
    (totes ?a - agent ?e - equipment)
    (hands-free ?a - agent)
    (vented ?c - chamber)
    (stuffy ?c - chamber)
    (alarm-on ?c - chamber)
    (alarm-off ?c - chamber))
  (:action pass
    :parameters (?a - agent ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (ajar ?p))
    :effect (and (agt-in ?a ?y) (not (agt-in ?a ?x))))
  (:action swing-open
    :parameters (?a - agent ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (sealed ?p) (unlocked ?p) (working ?p))
    :effect (and (ajar ?p) (not (sealed ?p))))
  (:action swing-shut
    :parameters (?a - agent ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (ajar ?p))
    :effect (and (sealed ?p) (not (ajar ?p))))
  (:action unlock
    :parameters (?a - agent ?k - keycard ?h - colour ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (totes ?a ?k) (card-colour ?k ?h) (colour-of ?p ?h) (locked ?p))
    :effect (and (unlocked ?p) (not (locked ?p))))
  (:action lock
    :parameters (?a - agent ?k - keycard ?h - colour ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (totes ?a ?k) (card-colour ?k ?h) (colour-of ?p ?h) (unlocked ?p) (sealed ?p))
    :effect (and (locked ?p) (not (unlocked ?p))))
  (:action repair
    :parameters (?a - engineer ?p - portal ?x ?y - chamber)
    :precondition (and (agt-in ?a ?x) (connects ?p ?x ?y) (jammed ?p))
    :effect (and (working ?p) (not (jammed ?p))))
  (:action pick
    :parameters (?a - agent ?e - equipment ?x - chamber)
    :precondition (and (agt-in ?a ?x) (eq-in ?e ?x) (hands-free ?a))
    :effect (and (totes ?a ?e) (not (eq-in ?e ?x)) (not (hands-free ?a))))
  (:action place
    :parameters (?a - agent ?e - equipment ?x - chamber)
    :precondition (and (agt-in ?a ?x) (totes ?a ?e))
    :effect (and (eq-in ?e ?x) (hands-free ?a) (not (totes ?a ?e))))
  (:action ventilate
    :parameters (?a - agent ?x - chamber)
    :precondition (and (agt-in ?a ?x) (stuffy ?x))
    :effect (and (vented ?x) (not (stuffy ?x))))
  (:action silence
    :parameters (?a - agent ?x - chamber)
    :precondition (and (agt-in ?a ?x) (alarm-on ?x))
    :effect (and (alarm-off ?x) (not (alarm-on ?x))))
  (:action trigger
    :parameters (?a - agent ?x - chamber)
    :precondition (and (agt-in ?a ?x) (alarm-off ?x))
    :effect (and (alarm-on ?x) (not (alarm-off ?x)))))
