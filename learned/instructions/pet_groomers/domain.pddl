(define (domain petGroomers)
  (:requirements :strips :typing :negative-preconditions)
  (:types spot pet groomer tool - object
          tub table cage - spot
          dog cat rabbit - pet)
  (:constants dryer - tool
              lobby - spot)
  (:predicates
    (petAt ?a - pet ?s - spot)
    (wet ?a - pet)
    (muddy ?a - pet)
    (trimmed ?a - pet)
    (nailsDone ?a - pet)
    (hasBow ?a - pet)
    (hasTool ?g - groomer ?t - tool)
    (onHook ?t - tool)
    (cutsFur ?t - tool)
    (cutsNails ?t - tool))
  (:action lead
    :parameters (?g - groomer ?a - pet ?from ?to - spot)
    :precondition (petAt ?a ?from)
    :effect (and (petAt ?a ?to) (not (petAt ?a ?from))))
  (:action takeTool
    :parameters (?g - groomer ?t - tool)
    :precondition (onHook ?t)
    :effect (and (hasTool ?g ?t) (not (onHook ?t))))
  (:action hangUp
    :parameters (?g - groomer ?t - tool)
    :precondition (hasTool ?g ?t)
    :effect (and (onHook ?t) (not (hasTool ?g ?t))))
  (:action bathe
    :parameters (?g - groomer ?a - pet ?b - tub)
    :precondition (petAt ?a ?b)
    :effect (and (wet ?a) (not (muddy ?a)) (not (hasBow ?a))))
  (:action blowDry
    :parameters (?g - groomer ?a - pet ?s - table)
    :precondition (and (petAt ?a ?s) (wet ?a) (hasTool ?g dryer))
    :effect (not (wet ?a)))
  (:action trim
    :parameters (?g - groomer ?a - pet ?t - tool ?s - table)
    :precondition (and (petAt ?a ?s) (hasTool ?g ?t) (cutsFur ?t) (not (wet ?a)) (not (muddy ?a)))
    :effect (trimmed ?a))
  (:action clipNails
    :parameters (?g - groomer ?a - pet ?t - tool ?s - table)
    :precondition (and (petAt ?a ?s) (hasTool ?g ?t) (cutsNails ?t))
    :effect (nailsDone ?a))
  (:action tieBow
    :parameters (?g - groomer ?a - pet)
    :precondition (and (not (wet ?a)) (not (hasBow ?a)))
    :effect (hasBow ?a)))
