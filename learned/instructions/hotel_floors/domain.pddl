(define (domain HotelHousekeeping)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    floor area guest item - object
    room - area
    linen - item)
  (:predicates
    (robotIn ?a - area)
    (onCart ?i - item)
    (itemIn ?i - item ?a - area)
    (onFloor ?a - area ?f - floor)
    (liftDoor ?a - area)
    (staysIn ?g - guest ?r - room)
    (bedMade ?r - room)
    (minibarStocked ?r - room)
    (vacuumed ?r - room))
  (:action rollAlong
    :parameters (?a ?b - area ?f - floor)
    :precondition (and (robotIn ?a) (onFloor ?a ?f) (onFloor ?b ?f))
    :effect (and (not (robotIn ?a)) (robotIn ?b)))
  (:action rideLift
    :parameters (?a ?b - area)
    :precondition (and (robotIn ?a) (liftDoor ?a) (liftDoor ?b))
    :effect (and (not (robotIn ?a)) (robotIn ?b)))
  (:action loadCart
    :parameters (?i - item ?a - area)
    :precondition (and (robotIn ?a) (itemIn ?i ?a))
    :effect (and (onCart ?i) (not (itemIn ?i ?a))))
  (:action unloadCart
    :parameters (?i - item ?a - area)
    :precondition (and (robotIn ?a) (onCart ?i))
    :effect (and (itemIn ?i ?a) (not (onCart ?i))))
  (:action makeBed
    :parameters (?r - room ?l - linen)
    :precondition (and (robotIn ?r) (onCart ?l) (not (bedMade ?r)))
    :effect (and (bedMade ?r) (not (onCart ?l))))
  (:action stripBed
    :parameters (?r - room)
    :precondition (and (robotIn ?r) (bedMade ?r))
    :effect (not (bedMade ?r)))
  (:action vacuum
    :parameters (?r - room)
    :precondition (robotIn ?r)
    :effect (vacuumed ?r))
  (:action refillMinibar
    :parameters (?r - room)
    :precondition (robotIn ?r)
    :effect (minibarStocked ?r)))
