(define (domain publicToilets)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot worker item - object
    toilet depot - spot
    supply tool - item
    mop plunger - tool)
  (:predicates
    (inAt ?w - worker ?s - spot)
    (path ?a ?b - spot)
    (carries ?w - worker ?i - item)
    (toolAt ?t - tool ?s - spot)
    (offers ?d - depot ?x - supply)
    (stocked ?t - toilet ?x - supply)
    (dirtyFloor ?t - toilet)
    (clogged ?t - toilet)
    (disinfected ?t - toilet)
    (lockedUp ?t - toilet)
    (signOut ?t - toilet)
    (ladies ?t - toilet)
    (gents ?t - toilet))
  (:action go
    :parameters (?w - worker ?a ?b - spot)
    :precondition (and (inAt ?w ?a) (path ?a ?b))
    :effect (and (inAt ?w ?b) (not (inAt ?w ?a))))
  (:action unlockDoor
    :parameters (?w - worker ?t - toilet)
    :precondition (and (inAt ?w ?t) (lockedUp ?t))
    :effect (not (lockedUp ?t)))
  (:action lockDoor
    :parameters (?w - worker ?t - toilet)
    :precondition (and (inAt ?w ?t) (not (lockedUp ?t)) (not (signOut ?t)))
    :effect (lockedUp ?t))
  (:action grabTool
    :parameters (?w - worker ?i - tool ?s - spot)
    :precondition (and (inAt ?w ?s) (toolAt ?i ?s))
    :effect (and (carries ?w ?i) (not (toolAt ?i ?s))))
  (:action leaveTool
    :parameters (?w - worker ?i - tool ?s - spot)
    :precondition (and (inAt ?w ?s) (carries ?w ?i))
    :effect (and (toolAt ?i ?s) (not (carries ?w ?i))))
  (:action takeSupply
    :parameters (?w - worker ?x - supply ?d - depot)
    :precondition (and (inAt ?w ?d) (offers ?d ?x) (not (carries ?w ?x)))
    :effect (carries ?w ?x))
  (:action restock
    :parameters (?w - worker ?x - supply ?t - toilet)
    :precondition (and (inAt ?w ?t) (carries ?w ?x) (not (lockedUp ?t)))
    :effect (and (stocked ?t ?x) (not (carries ?w ?x))))
  (:action putSign
    :parameters (?w - worker ?t - toilet)
    :precondition (and (inAt ?w ?t) (not (signOut ?t)) (not (lockedUp ?t)))
    :effect (signOut ?t))
  (:action removeSign
    :parameters (?w - worker ?t - toilet)
    :precondition (and (inAt ?w ?t) (signOut ?t))
    :effect (not (signOut ?t)))
  (:action mopFloor
    :parameters (?w - worker ?m - mop ?t - toilet)
    :precondition (and (inAt ?w ?t) (carries ?w ?m) (signOut ?t) (dirtyFloor ?t) (not (clogged ?t)))
    :effect (not (dirtyFloor ?t)))
  (:action unclog
    :parameters (?w - worker ?p - plunger ?t - toilet)
    :precondition (and (inAt ?w ?t) (carries ?w ?p) (clogged ?t) (not (lockedUp ?t)))
    :effect (not (clogged ?t)))
  (:action disinfect
    :parameters (?w - worker ?t - toilet)
    :precondition (and (inAt ?w ?t) (not (dirtyFloor ?t)) (not (clogged ?t)) (not (lockedUp ?t)))
    :effect (disinfected ?t)))
