; rovers that collect samples, take pictures and send; each drive takes a level of the battery
(define (domain outpost)
  (:requirements :strips :typing :negative-preconditions)
  (:types rover waypoint sample sight level - object)
  (:predicates
    (at ?r - rover ?w - waypoint)
    (road ?a ?b - waypoint)
    (charger-at ?w - waypoint)
    (relay-at ?w - waypoint)
    (battery ?r - rover ?l - level)
    (one-less ?lower ?higher - level)
    (highest ?l - level)
    (found-at ?s - sample ?w - waypoint)
    (on-board ?r - rover ?s - sample)
    (sent ?s - sample)
    (seen-from ?o - sight ?w - waypoint)
    (photographed ?o - sight))
  (:action drive
    :parameters (?r - rover ?from ?to - waypoint ?before ?after - level)
    :precondition (and (at ?r ?from) (road ?from ?to) (battery ?r ?before) (one-less ?after ?before))
    :effect (and (at ?r ?to) (battery ?r ?after) (not (at ?r ?from)) (not (battery ?r ?before))))
  (:action charge
    :parameters (?r - rover ?w - waypoint ?before ?after - level)
    :precondition (and (at ?r ?w) (charger-at ?w) (battery ?r ?before) (highest ?after))
    :effect (and (not (battery ?r ?before)) (battery ?r ?after)))
  (:action collect
    :parameters (?r - rover ?s - sample ?w - waypoint)
    :precondition (and (at ?r ?w) (found-at ?s ?w))
    :effect (and (on-board ?r ?s) (not (found-at ?s ?w))))
  (:action photograph
    :parameters (?r - rover ?o - sight ?w - waypoint)
    :precondition (and (at ?r ?w) (seen-from ?o ?w))
    :effect (photographed ?o))
  (:action send
    :parameters (?r - rover ?s - sample ?w - waypoint)
    :precondition (and (at ?r ?w) (relay-at ?w) (on-board ?r ?s))
    :effect (sent ?s)))
