; a robot in a house: rooms, lights, things to carry
(define (domain house)
  (:requirements :strips :typing :negative-preconditions)
  (:types room thing - object)
  (:predicates
    (robot-in ?r - room)
    (joined ?a ?b - room)
    (indoors ?r - room)
    (light-on ?r - room)
    (swept ?r - room)
    (lies-in ?t - thing ?r - room)
    (carrying ?t - thing)
    (gripper-free))
  (:action walk
    :parameters (?from ?to - room)
    :precondition (and (robot-in ?from) (joined ?from ?to))
    :effect (and (robot-in ?to) (not (robot-in ?from))))
  (:action switch-on
    :parameters (?r - room)
    :precondition (and (robot-in ?r) (not (light-on ?r)))
    :effect (light-on ?r))
  (:action switch-off
    :parameters (?r - room)
    :precondition (and (robot-in ?r) (light-on ?r))
    :effect (not (light-on ?r)))
  (:action sweep
    :parameters (?r - room)
    :precondition (robot-in ?r)
    :effect (swept ?r))
  (:action pick-up
    :parameters (?t - thing ?r - room)
    :precondition (and (robot-in ?r) (lies-in ?t ?r) (gripper-free))
    :effect (and (carrying ?t) (not (lies-in ?t ?r)) (not (gripper-free))))
  (:action put-down
    :parameters (?t - thing ?r - room)
    :precondition (and (robot-in ?r) (carrying ?t))
    :effect (and (lies-in ?t ?r) (gripper-free) (not (carrying ?t)))))
