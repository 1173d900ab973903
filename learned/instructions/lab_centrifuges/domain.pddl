(define (domain lab-centrifuges)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    tube vial tech place - object
    rack centrifuge - place)
  (:predicates
    (in ?t - tube ?p - place)
    (holds ?h - tech ?t - tube)
    (hands-free ?h - tech)
    (lid-open ?c - centrifuge)
    (spun ?t - tube)
    (capped ?t - tube)
    (drawn-off ?h - tech ?t - tube ?v - vial)
    (vial-empty ?v - vial)
    (of-blood ?t - tube)
    (of-urine ?t - tube))
  (:action open-lid
    :parameters (?h - tech ?c - centrifuge)
    :precondition (and (hands-free ?h) (not (lid-open ?c)))
    :effect (lid-open ?c))
  (:action close-lid
    :parameters (?h - tech ?c - centrifuge)
    :precondition (and (hands-free ?h) (lid-open ?c))
    :effect (not (lid-open ?c)))
  (:action take-from-rack
    :parameters (?h - tech ?t - tube ?r - rack)
    :precondition (and (hands-free ?h) (in ?t ?r))
    :effect (and (holds ?h ?t) (not (hands-free ?h)) (not (in ?t ?r))))
  (:action put-in-rack
    :parameters (?h - tech ?t - tube ?r - rack)
    :precondition (holds ?h ?t)
    :effect (and (in ?t ?r) (hands-free ?h) (not (holds ?h ?t))))
  (:action load
    :parameters (?h - tech ?t - tube ?c - centrifuge)
    :precondition (and (holds ?h ?t) (lid-open ?c) (capped ?t))
    :effect (and (in ?t ?c) (hands-free ?h) (not (holds ?h ?t))))
  (:action unload
    :parameters (?h - tech ?t - tube ?c - centrifuge)
    :precondition (and (hands-free ?h) (in ?t ?c) (lid-open ?c))
    :effect (and (holds ?h ?t) (not (hands-free ?h)) (not (in ?t ?c))))
  (:action spin
    :parameters (?t - tube ?c - centrifuge)
    :precondition (and (in ?t ?c) (not (lid-open ?c)))
    :effect (spun ?t))
  (:action twist-cap
    :parameters (?h - tech ?t - tube)
    :precondition (and (holds ?h ?t) (not (capped ?t)))
    :effect (capped ?t))
  (:action draw-off
    :parameters (?h - tech ?t - tube ?v - vial)
    :precondition (and (holds ?h ?t) (spun ?t) (vial-empty ?v))
    :effect (and (drawn-off ?h ?t ?v) (not (vial-empty ?v)) (not (capped ?t)))))
