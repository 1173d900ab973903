(define (domain rescue_robots)
  (:requirements :strips :typing :negative-preconditions)
  (:types room robot person - object
          victim medic - person
          child - victim)
  (:predicates
    (robot_at ?r - robot ?x - room)
    (person_at ?p - person ?x - room)
    (doorway ?x ?y - room)
    (rubble_in ?x - room)
    (carrying ?r - robot ?v - victim)
    (bay_empty ?r - robot)
    (pinned ?v - victim)
    (bandaged ?v - victim)
    (has_blade ?r - robot))
  (:action roll
    :parameters (?r - robot ?x ?y - room)
    :precondition (and (robot_at ?r ?x) (doorway ?x ?y) (not (rubble_in ?y)))
    :effect (and (robot_at ?r ?y) (not (robot_at ?r ?x))))
  (:action clear_rubble
    :parameters (?r - robot ?x ?y - room)
    :precondition (and (robot_at ?r ?x) (doorway ?x ?y) (rubble_in ?y) (has_blade ?r))
    :effect (not (rubble_in ?y)))
  (:action dig_out
    :parameters (?r - robot ?v - victim ?x - room)
    :precondition (and (robot_at ?r ?x) (person_at ?v ?x) (pinned ?v))
    :effect (not (pinned ?v)))
  (:action take_aboard
    :parameters (?r - robot ?v - victim ?x - room)
    :precondition (and (robot_at ?r ?x) (person_at ?v ?x) (bay_empty ?r) (not (pinned ?v)))
    :effect (and (carrying ?r ?v) (not (person_at ?v ?x)) (not (bay_empty ?r))))
  (:action put_down
    :parameters (?r - robot ?v - victim ?x - room)
    :precondition (and (robot_at ?r ?x) (carrying ?r ?v))
    :effect (and (person_at ?v ?x) (bay_empty ?r) (not (carrying ?r ?v))))
  (:action medic_walk
    :parameters (?m - medic ?x ?y - room)
    :precondition (and (person_at ?m ?x) (doorway ?x ?y) (not (rubble_in ?y)))
    :effect (and (person_at ?m ?y) (not (person_at ?m ?x))))
  (:action bandage
    :parameters (?m - medic ?v - victim ?x - room)
    :precondition (and (person_at ?m ?x) (person_at ?v ?x))
    :effect (bandaged ?v)))
