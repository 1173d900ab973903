; library vans that tour the villages
(define (domain mobileLibrary)
  (:requirements :strips :typing)
  (:types van reader item stop - object
          book dvd - item
          depot village - stop)
  (:predicates
    (parkedAt ?v - van ?s - stop)
    (road ?s ?t - stop)
    (aboard ?i - item ?v - van)
    (inStock ?i - item ?s - depot)
    (borrowedBy ?i - item ?r - reader)
    (livesIn ?r - reader ?t - village)
    (wants ?r - reader ?i - item)
    (returned ?i - item)
    (stamped ?i - item)
    (largePrint ?b - book)
    (torn ?i - item)
    (intact ?i - item)
    (hatchOpen ?v - van)
    (hatchShut ?v - van)
    (fuelled ?v - van)
    (member ?r - reader)
    (rampDown ?v - van))
  (:action drive
    :parameters (?v - van ?s ?t - stop)
    :precondition (and (parkedAt ?v ?s) (road ?s ?t) (hatchShut ?v) (fuelled ?v))
    :effect (and (parkedAt ?v ?t) (not (parkedAt ?v ?s))))
  (:action refuel
    :parameters (?v - van ?d - depot)
    :precondition (parkedAt ?v ?d)
    :effect (fuelled ?v))
  (:action openHatch
    :parameters (?v - van)
    :precondition (hatchShut ?v)
    :effect (and (hatchOpen ?v) (not (hatchShut ?v))))
  (:action shutHatch
    :parameters (?v - van)
    :precondition (hatchOpen ?v)
    :effect (and (hatchShut ?v) (not (hatchOpen ?v)) (not (rampDown ?v))))
  (:action lowerRamp
    :parameters (?v - van)
    :precondition (hatchOpen ?v)
    :effect (rampDown ?v))
  (:action loadItem
    :parameters (?i - item ?v - van ?d - depot)
    :precondition (and (parkedAt ?v ?d) (inStock ?i ?d) (hatchOpen ?v))
    :effect (and (aboard ?i ?v) (not (inStock ?i ?d))))
  (:action unloadItem
    :parameters (?i - item ?v - van ?d - depot)
    :precondition (and (parkedAt ?v ?d) (aboard ?i ?v) (hatchOpen ?v))
    :effect (and (inStock ?i ?d) (not (aboard ?i ?v))))
  (:action enrol
    :parameters (?r - reader ?v - van ?t - village)
    :precondition (and (livesIn ?r ?t) (parkedAt ?v ?t) (hatchOpen ?v))
    :effect (member ?r))
  (:action stampItem
    :parameters (?i - item ?v - van)
    :precondition (and (aboard ?i ?v) (intact ?i))
    :effect (stamped ?i))
  (:action lend
    :parameters (?i - item ?r - reader ?v - van ?t - village)
    :precondition (and (aboard ?i ?v) (livesIn ?r ?t) (parkedAt ?v ?t) (hatchOpen ?v) (member ?r) (stamped ?i))
    :effect (and (borrowedBy ?i ?r) (not (aboard ?i ?v))))
  (:action takeBack
    :parameters (?i - item ?r - reader ?v - van ?t - village)
    :precondition (and (borrowedBy ?i ?r) (livesIn ?r ?t) (parkedAt ?v ?t) (hatchOpen ?v))
    :effect (and (aboard ?i ?v) (returned ?i) (not (borrowedBy ?i ?r)) (not (stamped ?i))))
  (:action mend
    :parameters (?i - item ?d - depot)
    :precondition (and (inStock ?i ?d) (torn ?i))
    :effect (and (intact ?i) (not (torn ?i)))))
