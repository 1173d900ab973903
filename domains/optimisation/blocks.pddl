; Blocks on a table, moved one at a time by an arm.
(define (domain blocks)
  (:requirements :strips :typing)
  (:types block)
  (:predicates (on ?upper ?lower - block) (on-table ?block - block) (clear ?block - block) (holding ?block - block) (arm-empty))
  (:action pick-up
    :parameters (?block - block)
    :precondition (and (on-table ?block) (clear ?block) (arm-empty))
    :effect (and (holding ?block) (not (on-table ?block)) (not (clear ?block)) (not (arm-empty))))
  (:action put-down
    :parameters (?block - block)
    :precondition (holding ?block)
    :effect (and (on-table ?block) (clear ?block) (arm-empty) (not (holding ?block))))
  (:action stack
    :parameters (?block ?lower - block)
    :precondition (and (holding ?block) (clear ?lower))
    :effect (and (on ?block ?lower) (clear ?block) (arm-empty) (not (holding ?block)) (not (clear ?lower))))
  (:action unstack
    :parameters (?block ?lower - block)
    :precondition (and (on ?block ?lower) (clear ?block) (arm-empty))
    :effect (and (holding ?block) (clear ?lower) (not (on ?block ?lower)) (not (clear ?block)) (not (arm-empty)))))
