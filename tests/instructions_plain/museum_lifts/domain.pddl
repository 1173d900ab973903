; Lifts carry people and exhibits between the floors of a museum.
; Guards lock galleries and arm their alarms; a gallery is armed only when locked.
(define (domain museum-lifts)
  (:requirements :strips :typing :negative-preconditions)
  (:types lift floor gallery passenger - object
          person exhibit - passenger
          guard - person)
  (:predicates
    (lift-at ?l - lift ?f - floor)
    (serves ?l - lift ?f - floor)
    (on-floor ?x - passenger ?f - floor)
    (in-lift ?x - passenger ?l - lift)
    (gallery-on ?g - gallery ?f - floor)
    (shown ?e - exhibit ?g - gallery)
    (locked ?g - gallery)
    (armed ?g - gallery))
  (:action move-lift
    :parameters (?l - lift ?from ?to - floor)
    :precondition (and (lift-at ?l ?from) (serves ?l ?to))
    :effect (and (not (lift-at ?l ?from)) (lift-at ?l ?to)))
  (:action board
    :parameters (?x - passenger ?l - lift ?f - floor)
    :precondition (and (on-floor ?x ?f) (lift-at ?l ?f))
    :effect (and (in-lift ?x ?l) (not (on-floor ?x ?f))))
  (:action get-out
    :parameters (?x - passenger ?l - lift ?f - floor)
    :precondition (and (in-lift ?x ?l) (lift-at ?l ?f))
    :effect (and (on-floor ?x ?f) (not (in-lift ?x ?l))))
  (:action install
    :parameters (?w - guard ?e - exhibit ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (on-floor ?e ?f) (gallery-on ?g ?f)
                       (not (locked ?g)) (not (armed ?g)))
    :effect (and (shown ?e ?g) (not (on-floor ?e ?f))))
  (:action remove
    :parameters (?w - guard ?e - exhibit ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (shown ?e ?g) (gallery-on ?g ?f)
                       (not (locked ?g)) (not (armed ?g)))
    :effect (and (on-floor ?e ?f) (not (shown ?e ?g))))
  (:action unlock
    :parameters (?w - guard ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (gallery-on ?g ?f) (locked ?g) (not (armed ?g)))
    :effect (not (locked ?g)))
  (:action lock
    :parameters (?w - guard ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (gallery-on ?g ?f) (not (locked ?g)))
    :effect (locked ?g))
  (:action arm
    :parameters (?w - guard ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (gallery-on ?g ?f) (locked ?g) (not (armed ?g)))
    :effect (armed ?g))
  (:action disarm
    :parameters (?w - guard ?g - gallery ?f - floor)
    :precondition (and (on-floor ?w ?f) (gallery-on ?g ?f) (armed ?g))
    :effect (not (armed ?g))))
