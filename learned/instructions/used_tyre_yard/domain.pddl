(define (domain tyreyard)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types robot tyre zone)
  (:constants shredder charger - zone)
  (:predicates
    (rob-at ?r - robot ?z - zone)
    (tyre-at ?t - tyre ?z - zone)
    (grips ?r - robot ?t - tyre)
    (empty-claw ?r - robot)
    (charged ?r - robot)
    (checked ?t - tyre)
    (shredded ?t - tyre)
    (washed ?t - tyre)
    (bald ?t - tyre)
    (lorry-size ?t - tyre))
  (:action roll
    :parameters (?r - robot ?a ?b - zone)
    :precondition (and (rob-at ?r ?a) (not (= ?a ?b)))
    :effect (and (rob-at ?r ?b) (not (rob-at ?r ?a))))
  (:action grab
    :parameters (?r - robot ?t - tyre ?z - zone)
    :precondition (and (rob-at ?r ?z) (tyre-at ?t ?z) (empty-claw ?r) (charged ?r))
    :effect (and (grips ?r ?t) (not (tyre-at ?t ?z)) (not (empty-claw ?r))))
  (:action drop
    :parameters (?r - robot ?t - tyre ?z - zone)
    :precondition (and (rob-at ?r ?z) (grips ?r ?t))
    :effect (and (tyre-at ?t ?z) (empty-claw ?r) (not (grips ?r ?t))))
  (:action check
    :parameters (?r - robot ?t - tyre)
    :precondition (grips ?r ?t)
    :effect (checked ?t))
  (:action hose-down
    :parameters (?r - robot ?t - tyre ?z - zone)
    :precondition (and (rob-at ?r ?z) (tyre-at ?t ?z) (not (shredded ?t)))
    :effect (washed ?t))
  (:action shred
    :parameters (?r - robot ?t - tyre)
    :precondition (and (rob-at ?r shredder) (tyre-at ?t shredder) (charged ?r) (not (shredded ?t)))
    :effect (and (shredded ?t) (not (charged ?r))))
  (:action plug-in
    :parameters (?r - robot)
    :precondition (rob-at ?r charger)
    :effect (charged ?r)))
