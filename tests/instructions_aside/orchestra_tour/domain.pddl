(define (domain orchestra-on-tour)
  (:requirements :strips :typing :negative-preconditions)
  (:types stop item bus section - object
          hall hotel - stop
          musician instrument - item)
  (:predicates
    (parked ?place - stop ?b - bus)
    (item-at ?place - stop ?x - item)
    (aboard ?b - bus ?x - item)
    (road ?a ?b - stop)
    (plays ?m - musician ?i - instrument)
    (section-of ?i - instrument ?s - section)
    (tuned ?i - instrument)
    (lit ?h - hall)
    (has-performed ?h - hall ?m - musician))
  (:action drive
    :parameters (?b - bus ?from ?to - stop)
    :precondition (and (parked ?from ?b) (road ?from ?to))
    :effect (and (parked ?to ?b) (not (parked ?from ?b))))
  (:action embark
    :parameters (?x - item ?b - bus ?place - stop)
    :precondition (and (parked ?place ?b) (item-at ?place ?x))
    :effect (and (aboard ?b ?x) (not (item-at ?place ?x))))
  (:action alight
    :parameters (?x - item ?b - bus ?place - stop)
    :precondition (and (parked ?place ?b) (aboard ?b ?x))
    :effect (and (item-at ?place ?x) (not (aboard ?b ?x))))
  (:action tune-up
    :parameters (?m - musician ?i - instrument ?place - stop)
    :precondition (and (item-at ?place ?m) (item-at ?place ?i) (plays ?m ?i))
    :effect (tuned ?i))
  (:action lights-on
    :parameters (?h - hall)
    :precondition (not (lit ?h))
    :effect (lit ?h))
  (:action lights-off
    :parameters (?h - hall)
    :precondition (lit ?h)
    :effect (not (lit ?h)))
  (:action perform
    :parameters (?m - musician ?i - instrument ?h - hall)
    :precondition (and (item-at ?h ?m) (item-at ?h ?i) (plays ?m ?i) (tuned ?i) (lit ?h))
    :effect (and (has-performed ?h ?m) (not (tuned ?i)))))
