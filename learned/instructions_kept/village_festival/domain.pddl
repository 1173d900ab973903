; a village fete: stalls on pitches, helpers who run them, wares and bunting
(define (domain villageFete)
  (:requirements :strips :typing :negative-preconditions)
  (:types place stall helper ware bunting - object
          pitch - place)
  (:constants barn - place green - pitch)
  (:predicates
    (standsOn ?s - stall ?p - pitch)
    (free ?p - pitch)
    (helperAt ?h - helper ?p - place)
    (waresAt ?w - ware ?p - place)
    (onSale ?w - ware ?s - stall)
    (runs ?h - helper ?s - stall)
    (trading ?s - stall)
    (hungOn ?b - bunting ?s - stall)
    (rolledUp ?b - bunting)
    (isRed ?b - bunting)
    (isYellow ?b - bunting)
    (shady ?p - pitch))
  (:action wander
    :parameters (?h - helper ?a ?b - place)
    :precondition (helperAt ?h ?a)
    :effect (and (helperAt ?h ?b) (not (helperAt ?h ?a))))
  (:action carry
    :parameters (?h - helper ?w - ware ?a ?b - place)
    :precondition (and (helperAt ?h ?a) (waresAt ?w ?a))
    :effect (and (helperAt ?h ?b) (waresAt ?w ?b) (not (helperAt ?h ?a)) (not (waresAt ?w ?a))))
  (:action shiftStall
    :parameters (?h - helper ?s - stall ?p ?q - pitch)
    :precondition (and (helperAt ?h ?p) (standsOn ?s ?p) (free ?q) (not (trading ?s)))
    :effect (and (helperAt ?h ?q) (standsOn ?s ?q) (free ?p) (not (helperAt ?h ?p)) (not (standsOn ?s ?p)) (not (free ?q))))
  (:action layOut
    :parameters (?h - helper ?w - ware ?s - stall ?p - pitch)
    :precondition (and (helperAt ?h ?p) (standsOn ?s ?p) (waresAt ?w ?p))
    :effect (and (onSale ?w ?s) (not (waresAt ?w ?p))))
  (:action packAway
    :parameters (?h - helper ?w - ware ?s - stall ?p - pitch)
    :precondition (and (helperAt ?h ?p) (standsOn ?s ?p) (onSale ?w ?s))
    :effect (and (waresAt ?w ?p) (not (onSale ?w ?s))))
  (:action handOver
    :parameters (?h ?g - helper ?s - stall ?p - pitch)
    :precondition (and (runs ?h ?s) (standsOn ?s ?p) (helperAt ?h ?p) (helperAt ?g ?p))
    :effect (and (runs ?g ?s) (not (runs ?h ?s))))
  (:action openUp
    :parameters (?h - helper ?s - stall ?p - pitch)
    :precondition (and (runs ?h ?s) (standsOn ?s ?p) (helperAt ?h ?p) (not (trading ?s)))
    :effect (trading ?s))
  (:action closeDown
    :parameters (?h - helper ?s - stall ?p - pitch)
    :precondition (and (runs ?h ?s) (standsOn ?s ?p) (helperAt ?h ?p) (trading ?s))
    :effect (not (trading ?s)))
  (:action hangBunting
    :parameters (?h - helper ?b - bunting ?s - stall ?p - pitch)
    :precondition (and (rolledUp ?b) (standsOn ?s ?p) (helperAt ?h ?p))
    :effect (and (hungOn ?b ?s) (not (rolledUp ?b))))
  (:action takeDown
    :parameters (?h - helper ?b - bunting ?s - stall ?p - pitch)
    :precondition (and (hungOn ?b ?s) (standsOn ?s ?p) (helperAt ?h ?p))
    :effect (and (rolledUp ?b) (not (hungOn ?b ?s)))))
