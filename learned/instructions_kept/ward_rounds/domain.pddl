(define (domain ward-rounds)
  (:requirements :strips :typing :negative-preconditions)
  (:types corridor room - location
          medicine linen meal - item
          robot door lift - object)
  (:predicates
    (robot-at ?r - robot ?l - location)
    (item-at ?i - item ?l - location)
    (carrying ?r - robot ?i - item)
    (tray-empty ?r - robot)
    (connected ?a ?b - location)
    (door-between ?d - door ?a ?b - location)
    (door-open ?d - door)
    (lift-stop ?f - lift ?l - location)
    (lift-at ?f - lift ?l - location))

  (:action drive
    :parameters (?r - robot ?from ?to - location)
    :precondition (and (robot-at ?r ?from) (connected ?from ?to))
    :effect (and (robot-at ?r ?to) (not (robot-at ?r ?from))))

  (:action go-through
    :parameters (?r - robot ?d - door ?from ?to - location)
    :precondition (and (robot-at ?r ?from) (door-between ?d ?from ?to) (door-open ?d))
    :effect (and (robot-at ?r ?to) (not (robot-at ?r ?from))))

  (:action open-door
    :parameters (?r - robot ?d - door ?a ?b - location)
    :precondition (and (robot-at ?r ?a) (door-between ?d ?a ?b) (not (door-open ?d)))
    :effect (door-open ?d))

  (:action close-door
    :parameters (?r - robot ?d - door ?a ?b - location)
    :precondition (and (robot-at ?r ?a) (door-between ?d ?a ?b) (door-open ?d))
    :effect (not (door-open ?d)))

  (:action call-lift
    :parameters (?r - robot ?f - lift ?from ?to - location)
    :precondition (and (robot-at ?r ?to) (lift-stop ?f ?to) (lift-at ?f ?from))
    :effect (and (not (lift-at ?f ?from)) (lift-at ?f ?to)))

  (:action ride-lift
    :parameters (?r - robot ?f - lift ?from ?to - location)
    :precondition (and (robot-at ?r ?from) (lift-at ?f ?from) (lift-stop ?f ?to))
    :effect (and (not (robot-at ?r ?from)) (not (lift-at ?f ?from))
                 (robot-at ?r ?to) (lift-at ?f ?to)))

  (:action pick-up
    :parameters (?r - robot ?i - item ?l - location)
    :precondition (and (robot-at ?r ?l) (item-at ?i ?l) (tray-empty ?r))
    :effect (and (carrying ?r ?i) (not (item-at ?i ?l)) (not (tray-empty ?r))))

  (:action put-down
    :parameters (?r - robot ?i - item ?l - location)
    :precondition (and (robot-at ?r ?l) (carrying ?r ?i))
    :effect (and (item-at ?i ?l) (tray-empty ?r) (not (carrying ?r ?i)))))
