(define (domain zeppelin-hangar)
  (:requirements :strips :typing)
  (:types ship rigger berth gascell - object
          bay - berth)
  (:constants field - berth)
  (:predicates
    (ship_in ?z - ship ?b - berth)
    (crew_in ?r - rigger ?b - berth)
    (vacant ?b - berth)
    (part_of ?c - gascell ?z - ship)
    (inflated ?c - gascell)
    (leaky ?c - gascell)
    (sound ?c - gascell)
    (tethered ?z - ship)
    (loose ?z - ship)
    (doors_open ?b - bay))
  (:action walk
    :parameters (?r - rigger ?a ?b - berth)
    :precondition (crew_in ?r ?a)
    :effect (and (crew_in ?r ?b) (not (crew_in ?r ?a))))
  (:action tow_out
    :parameters (?z - ship ?a - bay)
    :precondition (and (ship_in ?z ?a) (loose ?z) (doors_open ?a))
    :effect (and (ship_in ?z field) (vacant ?a) (not (ship_in ?z ?a))))
  (:action tow_in
    :parameters (?z - ship ?b - bay)
    :precondition (and (ship_in ?z field) (loose ?z) (vacant ?b) (doors_open ?b))
    :effect (and (ship_in ?z ?b) (not (ship_in ?z field)) (not (vacant ?b))))
  (:action tie
    :parameters (?r - rigger ?z - ship ?b - berth)
    :precondition (and (crew_in ?r ?b) (ship_in ?z ?b) (loose ?z))
    :effect (and (tethered ?z) (not (loose ?z))))
  (:action untie
    :parameters (?r - rigger ?z - ship ?b - berth)
    :precondition (and (crew_in ?r ?b) (ship_in ?z ?b) (tethered ?z))
    :effect (and (loose ?z) (not (tethered ?z))))
  (:action patch
    :parameters (?r - rigger ?c - gascell ?z - ship ?b - berth)
    :precondition (and (crew_in ?r ?b) (ship_in ?z ?b) (part_of ?c ?z) (leaky ?c))
    :effect (and (sound ?c) (not (leaky ?c))))
  (:action inflate
    :parameters (?c - gascell)
    :precondition (sound ?c)
    :effect (inflated ?c))
  (:action open_doors
    :parameters (?r - rigger ?b - bay)
    :precondition (crew_in ?r ?b)
    :effect (doors_open ?b))
  (:action close_doors
    :parameters (?r - rigger ?b - bay)
    :precondition (and (crew_in ?r ?b) (doors_open ?b))
    :effect (not (doors_open ?b))))
