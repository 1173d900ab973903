(define (domain museum-guides)
  (:requirements :strips :typing :negative-preconditions)
  (:types Robot VisitorGroup Room Thing - object
          Exhibit DisplayCase - Thing)
  (:predicates
    (RobotIn ?r - Robot ?x - Room)
    (GroupIn ?g - VisitorGroup ?x - Room)
    (Doorway ?a ?b - Room)
    (PlacedIn ?t - Thing ?x - Room)
    (Holds ?c - DisplayCase ?e - Exhibit)
    (LightOn ?x - Room)
    (AlarmArmed ?x - Room)
    (Dusty ?e - Exhibit)
    (CaseLocked ?c - DisplayCase))
  (:action MoveTo
    :parameters (?r - Robot ?a ?b - Room)
    :precondition (and (RobotIn ?r ?a) (Doorway ?a ?b))
    :effect (and (RobotIn ?r ?b) (not (RobotIn ?r ?a))))
  (:action EscortGroup
    :parameters (?r - Robot ?g - VisitorGroup ?a ?b - Room)
    :precondition (and (RobotIn ?r ?a) (GroupIn ?g ?a) (Doorway ?a ?b) (LightOn ?b) (not (AlarmArmed ?b)))
    :effect (and (RobotIn ?r ?b) (not (RobotIn ?r ?a)) (GroupIn ?g ?b) (not (GroupIn ?g ?a))))
  (:action LightsUp
    :parameters (?r - Robot ?x - Room)
    :precondition (and (RobotIn ?r ?x) (not (LightOn ?x)))
    :effect (LightOn ?x))
  (:action LightsOut
    :parameters (?r - Robot ?x - Room)
    :precondition (and (RobotIn ?r ?x) (LightOn ?x))
    :effect (not (LightOn ?x)))
  (:action ArmAlarm
    :parameters (?r - Robot ?x - Room)
    :precondition (and (RobotIn ?r ?x) (not (AlarmArmed ?x)))
    :effect (AlarmArmed ?x))
  (:action DisarmAlarm
    :parameters (?r - Robot ?x - Room)
    :precondition (and (RobotIn ?r ?x) (AlarmArmed ?x))
    :effect (not (AlarmArmed ?x)))
  (:action DustExhibit
    :parameters (?r - Robot ?e - Exhibit ?x - Room)
    :precondition (and (RobotIn ?r ?x) (PlacedIn ?e ?x) (Dusty ?e) (LightOn ?x) (not (AlarmArmed ?x)))
    :effect (not (Dusty ?e)))
  (:action LockCase
    :parameters (?r - Robot ?c - DisplayCase ?x - Room)
    :precondition (and (RobotIn ?r ?x) (PlacedIn ?c ?x) (not (CaseLocked ?c)))
    :effect (CaseLocked ?c)))
