(define (domain PaintingRobots)
  (:requirements :strips :typing)
  (:types robot tile colour zone)
  (:predicates
    (occupiedBy ?t - tile ?r - robot)
    (vacant ?t - tile)
    (adjacent ?a - tile ?b - tile)
    (leftOf ?a - tile ?b - tile)
    (partOf ?t - tile ?z - zone)
    (colourOn ?c - colour ?t - tile)
    (bare ?t - tile)
    (brushHas ?r - robot ?c - colour)
    (brushClean ?r - robot))
  (:action step
    :parameters (?r - robot ?from - tile ?to - tile)
    :precondition (and (occupiedBy ?from ?r) (adjacent ?from ?to) (vacant ?to) (bare ?to))
    :effect (and (occupiedBy ?to ?r) (vacant ?from) (not (occupiedBy ?from ?r)) (not (vacant ?to))))
  (:action takeColour
    :parameters (?r - robot ?c - colour)
    :precondition (brushClean ?r)
    :effect (and (brushHas ?r ?c) (not (brushClean ?r))))
  (:action washBrush
    :parameters (?r - robot ?c - colour)
    :precondition (brushHas ?r ?c)
    :effect (and (brushClean ?r) (not (brushHas ?r ?c))))
  (:action paintTile
    :parameters (?r - robot ?at - tile ?t - tile ?c - colour)
    :precondition (and (occupiedBy ?at ?r) (adjacent ?at ?t) (vacant ?t) (bare ?t) (brushHas ?r ?c))
    :effect (and (colourOn ?c ?t) (not (bare ?t))))
  (:action scrub
    :parameters (?r - robot ?at - tile ?t - tile ?c - colour)
    :precondition (and (occupiedBy ?at ?r) (adjacent ?at ?t) (colourOn ?c ?t))
    :effect (and (bare ?t) (not (colourOn ?c ?t)))))
