(define (domain donkey-trail)
  (:requirements :strips :typing)
  (:types
    stop beast load herder - object
    donkey mule - beast)
  (:predicates
    (at-b ?b - beast ?s - stop)
    (at-l ?l - load ?s - stop)
    (at-h ?h - herder ?s - stop)
    (path ?s1 ?s2 - stop)
    (on ?l - load ?b - beast)
    (bare ?b - beast)
    (fed ?b - beast)
    (shod ?b - beast)
    (rested ?b - beast)
    (hay ?s - stop)
    (smithy ?s - stop)
    (leads ?h - herder ?b - beast)
    (unled ?b - beast)
    (grey ?b - beast)
    (heavy ?l - load))
  (:action halter
    :parameters (?h - herder ?b - beast ?s - stop)
    :precondition (and (at-h ?h ?s) (at-b ?b ?s) (unled ?b))
    :effect (and (leads ?h ?b) (not (unled ?b))))
  (:action let-go
    :parameters (?h - herder ?b - beast)
    :precondition (leads ?h ?b)
    :effect (and (unled ?b) (not (leads ?h ?b))))
  (:action trek
    :parameters (?h - herder ?b - beast ?s1 ?s2 - stop)
    :precondition (and (leads ?h ?b) (at-h ?h ?s1) (at-b ?b ?s1) (path ?s1 ?s2))
    :effect (and (at-h ?h ?s2) (at-b ?b ?s2) (not (at-h ?h ?s1)) (not (at-b ?b ?s1))))
  (:action hike
    :parameters (?h - herder ?s1 ?s2 - stop)
    :precondition (and (at-h ?h ?s1) (path ?s1 ?s2))
    :effect (and (at-h ?h ?s2) (not (at-h ?h ?s1))))
  (:action pack
    :parameters (?h - herder ?l - load ?b - beast ?s - stop)
    :precondition (and (at-h ?h ?s) (at-b ?b ?s) (at-l ?l ?s) (bare ?b))
    :effect (and (on ?l ?b) (not (at-l ?l ?s)) (not (bare ?b))))
  (:action unpack
    :parameters (?h - herder ?l - load ?b - beast ?s - stop)
    :precondition (and (at-h ?h ?s) (at-b ?b ?s) (on ?l ?b))
    :effect (and (at-l ?l ?s) (bare ?b) (not (on ?l ?b))))
  (:action feed
    :parameters (?h - herder ?b - beast ?s - stop)
    :precondition (and (at-h ?h ?s) (at-b ?b ?s) (hay ?s))
    :effect (fed ?b))
  (:action rest
    :parameters (?b - beast)
    :precondition (bare ?b)
    :effect (rested ?b))
  (:action shoe
    :parameters (?h - herder ?b - beast ?s - stop)
    :precondition (and (at-h ?h ?s) (at-b ?b ?s) (smithy ?s))
    :effect (shod ?b)))
