(define (domain snow)
  (:requirements :strips :typing :negative-preconditions)
  (:types vehicle place shoveller - object
          plough gritter - vehicle
          road square yard - place)
  (:predicates
    (veh-at ?v - vehicle ?p - place)
    (man-at ?s - shoveller ?p - place)
    (next-to ?p ?q - place)
    (snowed-in ?p - place)
    (icy ?p - place)
    (gritted ?p - place)
    (has-grit ?g - gritter)
    (chains-on ?v - vehicle)
    (blade-down ?v - plough)
    (driver-of ?s - shoveller ?v - vehicle)
    (cab-empty ?v - vehicle)
    (has-shovel ?s - shoveller)
    (hilly ?p - place)
    (silo ?p - yard))
  (:action get-in
    :parameters (?s - shoveller ?v - vehicle ?p - place)
    :precondition (and (man-at ?s ?p) (veh-at ?v ?p) (cab-empty ?v) (not (has-shovel ?s)))
    :effect (and (driver-of ?s ?v) (not (man-at ?s ?p)) (not (cab-empty ?v))))
  (:action get-out
    :parameters (?s - shoveller ?v - vehicle ?p - place)
    :precondition (and (driver-of ?s ?v) (veh-at ?v ?p))
    :effect (and (man-at ?s ?p) (cab-empty ?v) (not (driver-of ?s ?v))))
  (:action trudge
    :parameters (?s - shoveller ?p ?q - place)
    :precondition (and (man-at ?s ?p) (next-to ?p ?q))
    :effect (and (man-at ?s ?q) (not (man-at ?s ?p))))
  (:action take-shovel
    :parameters (?s - shoveller ?y - yard)
    :precondition (and (man-at ?s ?y) (not (has-shovel ?s)))
    :effect (has-shovel ?s))
  (:action leave-shovel
    :parameters (?s - shoveller ?y - yard)
    :precondition (and (man-at ?s ?y) (has-shovel ?s))
    :effect (not (has-shovel ?s)))
  (:action put-chains
    :parameters (?v - vehicle ?y - yard)
    :precondition (and (veh-at ?v ?y) (not (chains-on ?v)))
    :effect (chains-on ?v))
  (:action drive-clear
    :parameters (?s - shoveller ?v - vehicle ?p ?q - place)
    :precondition (and (driver-of ?s ?v) (veh-at ?v ?p) (next-to ?p ?q) (not (snowed-in ?q)))
    :effect (and (veh-at ?v ?q) (not (veh-at ?v ?p))))
  (:action plough-into
    :parameters (?s - shoveller ?v - plough ?p ?q - place)
    :precondition (and (driver-of ?s ?v) (veh-at ?v ?p) (next-to ?p ?q) (snowed-in ?q) (blade-down ?v) (chains-on ?v))
    :effect (and (veh-at ?v ?q) (not (veh-at ?v ?p)) (not (snowed-in ?q))))
  (:action lower-blade
    :parameters (?v - plough)
    :precondition (not (blade-down ?v))
    :effect (blade-down ?v))
  (:action raise-blade
    :parameters (?v - plough)
    :precondition (blade-down ?v)
    :effect (not (blade-down ?v)))
  (:action shovel-off
    :parameters (?s - shoveller ?p - place)
    :precondition (and (man-at ?s ?p) (has-shovel ?s) (snowed-in ?p))
    :effect (not (snowed-in ?p)))
  (:action fill-grit
    :parameters (?g - gritter ?y - yard)
    :precondition (and (veh-at ?g ?y) (silo ?y))
    :effect (has-grit ?g))
  (:action grit
    :parameters (?s - shoveller ?g - gritter ?p - place)
    :precondition (and (driver-of ?s ?g) (veh-at ?g ?p) (has-grit ?g) (not (snowed-in ?p)))
    :effect (and (gritted ?p) (not (icy ?p)) (not (has-grit ?g)))))
