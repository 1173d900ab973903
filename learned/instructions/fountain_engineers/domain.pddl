(define (domain fountains)
  (:requirements :strips :typing :negative-preconditions)
  (:types engineer fountain nozzle figure colour - object)
  (:constants unlit - colour)
  (:predicates
    (eng-at ?e - engineer ?f - fountain)
    (fitted ?n - nozzle ?f - fountain)
    (loose ?n - nozzle)
    (clogged ?n - nozzle)
    (filled ?f - fountain)
    (pump-on ?f - fountain)
    (lit ?f - fountain ?c - colour)
    (rehearsed ?f - fountain ?n - nozzle ?g - figure))
  (:action go
    :parameters (?e - engineer ?a ?b - fountain)
    :precondition (eng-at ?e ?a)
    :effect (and (eng-at ?e ?b) (not (eng-at ?e ?a))))
  (:action fit
    :parameters (?e - engineer ?n - nozzle ?f - fountain)
    :precondition (and (eng-at ?e ?f) (loose ?n) (not (pump-on ?f)))
    :effect (and (fitted ?n ?f) (not (loose ?n))))
  (:action unfit
    :parameters (?e - engineer ?n - nozzle ?f - fountain)
    :precondition (and (eng-at ?e ?f) (fitted ?n ?f) (not (pump-on ?f)))
    :effect (and (loose ?n) (not (fitted ?n ?f))))
  (:action descale
    :parameters (?e - engineer ?n - nozzle)
    :precondition (and (loose ?n) (clogged ?n))
    :effect (not (clogged ?n)))
  (:action fill
    :parameters (?e - engineer ?f - fountain)
    :precondition (and (eng-at ?e ?f) (not (filled ?f)))
    :effect (filled ?f))
  (:action start-pump
    :parameters (?e - engineer ?f - fountain)
    :precondition (and (eng-at ?e ?f) (filled ?f) (not (pump-on ?f)))
    :effect (pump-on ?f))
  (:action stop-pump
    :parameters (?e - engineer ?f - fountain)
    :precondition (and (eng-at ?e ?f) (pump-on ?f))
    :effect (not (pump-on ?f)))
  (:action change-light
    :parameters (?e - engineer ?f - fountain ?old ?new - colour)
    :precondition (and (eng-at ?e ?f) (lit ?f ?old))
    :effect (and (not (lit ?f ?old)) (lit ?f ?new)))
  (:action rehearse
    :parameters (?e - engineer ?f - fountain ?n - nozzle ?g - figure)
    :precondition (and (eng-at ?e ?f) (fitted ?n ?f) (pump-on ?f) (not (clogged ?n)))
    :effect (rehearsed ?f ?n ?g)))
