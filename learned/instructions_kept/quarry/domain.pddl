; cranes lift stones off the ground and onto pallets, lorries take whole pallets from yard to yard
(define (domain stoneQuarry)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    yard thing - object
    crane lorry pallet stone - thing)
  (:predicates
    (isIn ?x - thing ?y - yard)
    (onPallet ?s - stone ?p - pallet)
    (onLorry ?p - pallet ?l - lorry)
    (hangsFrom ?s - stone ?c - crane)
    (isBusy ?c - crane)
    (isSawn ?s - stone)
    (hasSaw ?y - yard)
    (isGranite ?s - stone)
    (isMarble ?s - stone))
  (:action hoistStone
    :parameters (?c - crane ?s - stone ?y - yard)
    :precondition (and (isIn ?c ?y) (isIn ?s ?y) (not (isBusy ?c)))
    :effect (and (hangsFrom ?s ?c) (isBusy ?c) (not (isIn ?s ?y))))
  (:action lowerStone
    :parameters (?c - crane ?s - stone ?y - yard)
    :precondition (and (isIn ?c ?y) (hangsFrom ?s ?c))
    :effect (and (isIn ?s ?y) (not (hangsFrom ?s ?c)) (not (isBusy ?c))))
  (:action palletise
    :parameters (?c - crane ?s - stone ?p - pallet ?y - yard)
    :precondition (and (isIn ?c ?y) (isIn ?p ?y) (hangsFrom ?s ?c))
    :effect (and (onPallet ?s ?p) (not (hangsFrom ?s ?c)) (not (isBusy ?c))))
  (:action takeOffPallet
    :parameters (?c - crane ?s - stone ?p - pallet ?y - yard)
    :precondition (and (isIn ?c ?y) (isIn ?p ?y) (onPallet ?s ?p) (not (isBusy ?c)))
    :effect (and (hangsFrom ?s ?c) (isBusy ?c) (not (onPallet ?s ?p))))
  (:action loadPallet
    :parameters (?c - crane ?p - pallet ?l - lorry ?y - yard)
    :precondition (and (isIn ?c ?y) (isIn ?p ?y) (isIn ?l ?y) (not (isBusy ?c)))
    :effect (and (onLorry ?p ?l) (not (isIn ?p ?y))))
  (:action unloadPallet
    :parameters (?c - crane ?p - pallet ?l - lorry ?y - yard)
    :precondition (and (isIn ?c ?y) (isIn ?l ?y) (onLorry ?p ?l) (not (isBusy ?c)))
    :effect (and (isIn ?p ?y) (not (onLorry ?p ?l))))
  (:action driveLorry
    :parameters (?l - lorry ?from ?to - yard)
    :precondition (isIn ?l ?from)
    :effect (and (isIn ?l ?to) (not (isIn ?l ?from))))
  (:action sawStone
    :parameters (?s - stone ?y - yard)
    :precondition (and (isIn ?s ?y) (hasSaw ?y) (not (isSawn ?s)))
    :effect (isSawn ?s)))
