(define (domain bike-sharing-service)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    station bicycle van colour - object
    ebike - bicycle)
  (:predicates
    (docked ?b - bicycle ?s - station)
    (parked ?v - van ?s - station)
    (in-van ?v - van ?b - bicycle)
    (street ?s1 ?s2 - station)
    (out-of-order ?b - bicycle)
    (charged ?e - ebike)
    (workshop ?s - station)
    (charging-post ?s - station)
    (painted ?b - bicycle ?c - colour))
  (:action drive-van
    :parameters (?v - van ?s1 ?s2 - station)
    :precondition (and (parked ?v ?s1) (street ?s1 ?s2))
    :effect (and (parked ?v ?s2) (not (parked ?v ?s1))))
  (:action load-bike
    :parameters (?b - bicycle ?v - van ?s - station)
    :precondition (and (docked ?b ?s) (parked ?v ?s))
    :effect (and (in-van ?v ?b) (not (docked ?b ?s))))
  (:action unload-bike
    :parameters (?b - bicycle ?v - van ?s - station)
    :precondition (and (in-van ?v ?b) (parked ?v ?s))
    :effect (and (docked ?b ?s) (not (in-van ?v ?b))))
  (:action ride
    :parameters (?b - bicycle ?s1 ?s2 - station)
    :precondition (and (docked ?b ?s1) (street ?s1 ?s2) (not (out-of-order ?b)))
    :effect (and (docked ?b ?s2) (not (docked ?b ?s1))))
  (:action repair
    :parameters (?b - bicycle ?s - station)
    :precondition (and (docked ?b ?s) (workshop ?s) (out-of-order ?b))
    :effect (not (out-of-order ?b)))
  (:action charge
    :parameters (?e - ebike ?s - station)
    :precondition (and (docked ?e ?s) (charging-post ?s))
    :effect (charged ?e)))
