(define (domain toytrain-hall)
  (:requirements :strips :typing)
  (:types
    guide model spot - object
    loco wagon - model
    track vitrine bench - spot)
  (:predicates
    (atSpot ?g - guide ?s - spot)
    (isIn ?m - model ?s - spot)
    (holding ?g - guide ?m - model)
    (emptyHanded ?g - guide)
    (coupledTo ?w - wagon ?l - loco)
    (running ?l - loco)
    (still ?m - model)
    (openSpot ?s - spot)
    (dusted ?m - model)
    (red ?m - model) (blue ?m - model) (green ?m - model) (yellow ?m - model)
    (large ?m - model) (small ?m - model))
  (:action walkTo
    :parameters (?g - guide ?a ?b - spot)
    :precondition (atSpot ?g ?a)
    :effect (and (atSpot ?g ?b) (not (atSpot ?g ?a))))
  (:action takeModel
    :parameters (?g - guide ?m - model ?s - spot)
    :precondition (and (atSpot ?g ?s) (isIn ?m ?s) (openSpot ?s) (still ?m) (emptyHanded ?g))
    :effect (and (holding ?g ?m) (not (isIn ?m ?s)) (not (emptyHanded ?g))))
  (:action placeModel
    :parameters (?g - guide ?m - model ?s - spot)
    :precondition (and (atSpot ?g ?s) (holding ?g ?m) (openSpot ?s))
    :effect (and (isIn ?m ?s) (emptyHanded ?g) (not (holding ?g ?m))))
  (:action openVitrine
    :parameters (?g - guide ?v - vitrine)
    :precondition (atSpot ?g ?v)
    :effect (openSpot ?v))
  (:action closeVitrine
    :parameters (?g - guide ?v - vitrine)
    :precondition (and (atSpot ?g ?v) (openSpot ?v))
    :effect (not (openSpot ?v)))
  (:action couple
    :parameters (?g - guide ?w - wagon ?l - loco ?t - track)
    :precondition (and (atSpot ?g ?t) (isIn ?w ?t) (isIn ?l ?t) (still ?l))
    :effect (and (coupledTo ?w ?l) (not (isIn ?w ?t))))
  (:action uncouple
    :parameters (?g - guide ?w - wagon ?l - loco ?t - track)
    :precondition (and (atSpot ?g ?t) (isIn ?l ?t) (coupledTo ?w ?l) (still ?l))
    :effect (and (isIn ?w ?t) (not (coupledTo ?w ?l))))
  (:action startLoco
    :parameters (?g - guide ?l - loco ?t - track)
    :precondition (and (atSpot ?g ?t) (isIn ?l ?t) (still ?l))
    :effect (and (running ?l) (not (still ?l))))
  (:action stopLoco
    :parameters (?g - guide ?l - loco ?t - track)
    :precondition (and (atSpot ?g ?t) (isIn ?l ?t) (running ?l))
    :effect (and (still ?l) (not (running ?l))))
  (:action dustOff
    :parameters (?g - guide ?m - model)
    :precondition (holding ?g ?m)
    :effect (dusted ?m)))
