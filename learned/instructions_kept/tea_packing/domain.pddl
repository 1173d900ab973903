(define (domain tea-packing)
  (:requirements :strips :typing :negative-preconditions)
  (:types tea tin shelf hopper colour - object)
  (:predicates
    (in-store ?t - tea)
    (in-hopper ?t - tea ?h - hopper)
    (hopper-free ?h - hopper)
    (sieved ?t - tea)
    (scented ?t - tea)
    (filled-with ?n - tin ?t - tea)
    (tin-empty ?n - tin)
    (sealed ?n - tin)
    (labelled ?n - tin)
    (on-shelf ?n - tin ?s - shelf)
    (on-belt ?n - tin)
    (tin-colour ?n - tin ?c - colour)
    (big ?n - tin)
    (small ?n - tin))
  (:action pour-into-hopper
    :parameters (?t - tea ?h - hopper)
    :precondition (and (in-store ?t) (hopper-free ?h))
    :effect (and (in-hopper ?t ?h) (not (in-store ?t)) (not (hopper-free ?h))))
  (:action drain-hopper
    :parameters (?t - tea ?h - hopper)
    :precondition (in-hopper ?t ?h)
    :effect (and (in-store ?t) (hopper-free ?h) (not (in-hopper ?t ?h))))
  (:action sieve
    :parameters (?t - tea ?h - hopper)
    :precondition (in-hopper ?t ?h)
    :effect (sieved ?t))
  (:action scent
    :parameters (?t - tea)
    :precondition (and (in-store ?t) (sieved ?t))
    :effect (scented ?t))
  (:action take-down
    :parameters (?n - tin ?s - shelf)
    :precondition (on-shelf ?n ?s)
    :effect (and (on-belt ?n) (not (on-shelf ?n ?s))))
  (:action shelve
    :parameters (?n - tin ?s - shelf)
    :precondition (on-belt ?n)
    :effect (and (on-shelf ?n ?s) (not (on-belt ?n))))
  (:action fill
    :parameters (?n - tin ?t - tea ?h - hopper)
    :precondition (and (on-belt ?n) (in-hopper ?t ?h) (tin-empty ?n) (not (sealed ?n)))
    :effect (and (filled-with ?n ?t) (not (tin-empty ?n))))
  (:action tip-out
    :parameters (?n - tin ?t - tea)
    :precondition (and (on-belt ?n) (filled-with ?n ?t) (not (sealed ?n)))
    :effect (and (tin-empty ?n) (not (filled-with ?n ?t))))
  (:action seal
    :parameters (?n - tin)
    :precondition (and (on-belt ?n) (not (tin-empty ?n)) (not (sealed ?n)))
    :effect (sealed ?n))
  (:action cut-seal
    :parameters (?n - tin)
    :precondition (and (on-belt ?n) (sealed ?n))
    :effect (not (sealed ?n)))
  (:action stick-label
    :parameters (?n - tin)
    :precondition (on-belt ?n)
    :effect (labelled ?n)))
