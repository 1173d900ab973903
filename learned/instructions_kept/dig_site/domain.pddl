(define (domain digSite)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    area find tool digger - object
    trench - area
    trowel brush - tool)
  (:constants baseCamp findsTent - area)
  (:predicates
    (diggerAt ?d - digger ?a - area)
    (findAt ?f - find ?a - area)
    (toolAt ?t - tool ?a - area)
    (hasTool ?d - digger ?t - tool)
    (buried ?f - find)
    (cleaned ?f - find)
    (photographed ?f - find)
    (covered ?r - trench)
    (bronze ?f - find)
    (fragile ?f - find))
  (:action walk
    :parameters (?d - digger ?a ?b - area)
    :precondition (diggerAt ?d ?a)
    :effect (and (diggerAt ?d ?b) (not (diggerAt ?d ?a))))
  (:action pickUpTool
    :parameters (?d - digger ?t - tool ?a - area)
    :precondition (and (diggerAt ?d ?a) (toolAt ?t ?a))
    :effect (and (hasTool ?d ?t) (not (toolAt ?t ?a))))
  (:action layDownTool
    :parameters (?d - digger ?t - tool ?a - area)
    :precondition (and (diggerAt ?d ?a) (hasTool ?d ?t))
    :effect (and (toolAt ?t ?a) (not (hasTool ?d ?t))))
  (:action uncover
    :parameters (?d - digger ?r - trench)
    :precondition (and (diggerAt ?d ?r) (covered ?r))
    :effect (not (covered ?r)))
  (:action cover
    :parameters (?d - digger ?r - trench)
    :precondition (and (diggerAt ?d ?r) (not (covered ?r)))
    :effect (covered ?r))
  (:action excavate
    :parameters (?d - digger ?f - find ?t - trowel ?r - trench)
    :precondition (and (diggerAt ?d ?r) (findAt ?f ?r) (hasTool ?d ?t) (buried ?f) (not (covered ?r)))
    :effect (not (buried ?f)))
  (:action photograph
    :parameters (?d - digger ?f - find ?a - area)
    :precondition (and (diggerAt ?d ?a) (findAt ?f ?a) (not (buried ?f)))
    :effect (photographed ?f))
  (:action brushOff
    :parameters (?d - digger ?f - find ?t - brush ?a - area)
    :precondition (and (diggerAt ?d ?a) (findAt ?f ?a) (hasTool ?d ?t) (not (buried ?f)))
    :effect (cleaned ?f))
  (:action carryFind
    :parameters (?d - digger ?f - find ?a ?b - area)
    :precondition (and (diggerAt ?d ?a) (findAt ?f ?a) (not (buried ?f)))
    :effect (and (diggerAt ?d ?b) (findAt ?f ?b) (not (diggerAt ?d ?a)) (not (findAt ?f ?a)))))
