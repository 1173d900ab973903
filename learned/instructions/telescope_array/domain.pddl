(define (domain telescope_array)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types dish target receiver astronomer - object
          galaxy pulsar comet - target)
  (:predicates
    (pointed_at ?d - dish ?t - target)
    (stowed ?d - dish)
    (fitted ?r - receiver ?d - dish)
    (in_lab ?r - receiver)
    (bare ?d - dish)
    (cooled ?r - receiver)
    (calibrated ?d - dish)
    (observed ?t - target ?d - dish)
    (iced ?d - dish)
    (booked ?a - astronomer ?d - dish)
    (faint ?t - target)
    (wideband ?r - receiver)
    (northern ?d - dish))
  (:functions (total-cost) - number)
  (:action deploy
    :parameters (?d - dish ?t - target)
    :precondition (and (stowed ?d) (not (iced ?d)))
    :effect (and (pointed_at ?d ?t) (not (stowed ?d)) (increase (total-cost) 5)))
  (:action slew
    :parameters (?d - dish ?t1 ?t2 - target)
    :precondition (and (pointed_at ?d ?t1) (not (iced ?d)))
    :effect (and (pointed_at ?d ?t2) (not (pointed_at ?d ?t1)) (not (calibrated ?d)) (increase (total-cost) 3)))
  (:action stow
    :parameters (?d - dish ?t - target)
    :precondition (pointed_at ?d ?t)
    :effect (and (stowed ?d) (not (pointed_at ?d ?t)) (not (calibrated ?d)) (increase (total-cost) 2)))
  (:action deice
    :parameters (?d - dish)
    :precondition (iced ?d)
    :effect (and (not (iced ?d)) (increase (total-cost) 8)))
  (:action mount
    :parameters (?r - receiver ?d - dish)
    :precondition (and (in_lab ?r) (bare ?d) (stowed ?d))
    :effect (and (fitted ?r ?d) (not (in_lab ?r)) (not (bare ?d)) (increase (total-cost) 4)))
  (:action unmount
    :parameters (?r - receiver ?d - dish)
    :precondition (and (fitted ?r ?d) (stowed ?d))
    :effect (and (in_lab ?r) (bare ?d) (not (fitted ?r ?d)) (not (cooled ?r)) (increase (total-cost) 4)))
  (:action cool
    :parameters (?r - receiver ?d - dish)
    :precondition (fitted ?r ?d)
    :effect (and (cooled ?r) (increase (total-cost) 1)))
  (:action calibrate
    :parameters (?d - dish ?t - target)
    :precondition (pointed_at ?d ?t)
    :effect (and (calibrated ?d) (increase (total-cost) 1)))
  (:action observe
    :parameters (?d - dish ?t - target ?r - receiver)
    :precondition (and (pointed_at ?d ?t) (calibrated ?d) (fitted ?r ?d) (cooled ?r))
    :effect (and (observed ?t ?d) (increase (total-cost) 2)))
  (:action book
    :parameters (?a - astronomer ?d - dish)
    :precondition (not (booked ?a ?d))
    :effect (and (booked ?a ?d) (increase (total-cost) 1)))
  (:action cancel
    :parameters (?a - astronomer ?d - dish)
    :precondition (booked ?a ?d)
    :effect (and (not (booked ?a ?d)) (increase (total-cost) 1))))
