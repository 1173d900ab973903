(define (domain chimneySweeps)
  (:requirements :strips :typing :negative-preconditions)
  (:types place sweep van flue gear - object
          house yard - place
          ladder brush - gear)
  (:predicates
    (sweepAt ?s - sweep ?p - place)
    (onRoof ?s - sweep ?h - house)
    (vanAt ?v - van ?p - place)
    (gearIn ?g - gear ?v - van)
    (ladderAt ?l - ladder ?p - place)
    (carries ?s - sweep ?b - brush)
    (belongsTo ?f - flue ?h - house)
    (wide ?b - brush)
    (sooty ?f - flue)
    (fireLit ?f - flue)
    (inspected ?f - flue)
    (capped ?f - flue))
  (:action ride
    :parameters (?s - sweep ?v - van ?from ?to - place)
    :precondition (and (sweepAt ?s ?from) (vanAt ?v ?from))
    :effect (and (sweepAt ?s ?to) (vanAt ?v ?to) (not (sweepAt ?s ?from)) (not (vanAt ?v ?from))))
  (:action walk
    :parameters (?s - sweep ?from ?to - place)
    :precondition (sweepAt ?s ?from)
    :effect (and (sweepAt ?s ?to) (not (sweepAt ?s ?from))))
  (:action setUpLadder
    :parameters (?s - sweep ?l - ladder ?v - van ?p - place)
    :precondition (and (sweepAt ?s ?p) (vanAt ?v ?p) (gearIn ?l ?v))
    :effect (and (ladderAt ?l ?p) (not (gearIn ?l ?v))))
  (:action loadLadder
    :parameters (?s - sweep ?l - ladder ?v - van ?p - place)
    :precondition (and (sweepAt ?s ?p) (vanAt ?v ?p) (ladderAt ?l ?p))
    :effect (and (gearIn ?l ?v) (not (ladderAt ?l ?p))))
  (:action takeBrush
    :parameters (?s - sweep ?b - brush ?v - van ?p - place)
    :precondition (and (sweepAt ?s ?p) (vanAt ?v ?p) (gearIn ?b ?v))
    :effect (and (carries ?s ?b) (not (gearIn ?b ?v))))
  (:action stowBrush
    :parameters (?s - sweep ?b - brush ?v - van ?p - place)
    :precondition (and (sweepAt ?s ?p) (vanAt ?v ?p) (carries ?s ?b))
    :effect (and (gearIn ?b ?v) (not (carries ?s ?b))))
  (:action climbUp
    :parameters (?s - sweep ?l - ladder ?h - house)
    :precondition (and (sweepAt ?s ?h) (ladderAt ?l ?h))
    :effect (and (onRoof ?s ?h) (not (sweepAt ?s ?h))))
  (:action climbDown
    :parameters (?s - sweep ?l - ladder ?h - house)
    :precondition (and (onRoof ?s ?h) (ladderAt ?l ?h))
    :effect (and (sweepAt ?s ?h) (not (onRoof ?s ?h))))
  (:action sweepFlue
    :parameters (?s - sweep ?b - brush ?f - flue ?h - house)
    :precondition (and (onRoof ?s ?h) (carries ?s ?b) (belongsTo ?f ?h) (not (fireLit ?f)) (not (capped ?f)))
    :effect (not (sooty ?f)))
  (:action inspectFlue
    :parameters (?s - sweep ?f - flue ?h - house)
    :precondition (and (onRoof ?s ?h) (belongsTo ?f ?h) (not (sooty ?f)))
    :effect (inspected ?f))
  (:action capFlue
    :parameters (?s - sweep ?f - flue ?h - house)
    :precondition (and (onRoof ?s ?h) (belongsTo ?f ?h) (not (capped ?f)) (not (fireLit ?f)))
    :effect (capped ?f))
  (:action putOutFire
    :parameters (?s - sweep ?f - flue ?h - house)
    :precondition (and (sweepAt ?s ?h) (belongsTo ?f ?h) (fireLit ?f))
    :effect (not (fireLit ?f)))
  (:action lightFire
    :parameters (?s - sweep ?f - flue ?h - house)
    :precondition (and (sweepAt ?s ?h) (belongsTo ?f ?h) (not (fireLit ?f)) (not (capped ?f)))
    :effect (fireLit ?f)))
