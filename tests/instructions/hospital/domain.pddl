(define (domain HospitalRounds)
  (:requirements :strips :typing)
  (:types
    Place Robot Item Door - object
    Room Hall Lift - Place
    Ward Lab Pharmacy LinenRoom - Room
    Medicine Sample Linen - Item)
  (:predicates
    (RobotAt ?r - Robot ?p - Place)
    (ItemAt ?i - Item ?p - Place)
    (Carries ?r - Robot ?i - Item)
    (TrayEmpty ?r - Robot)
    (Connects ?a ?b - Place)
    (DoorBetween ?d - Door ?a ?b - Place)
    (DoorOpen ?d - Door)
    (Disinfected ?m - Room)
    (Analysed ?s - Sample))
  (:action Drive
    :parameters (?r - Robot ?from ?to - Place)
    :precondition (and (RobotAt ?r ?from) (Connects ?from ?to))
    :effect (and (RobotAt ?r ?to) (not (RobotAt ?r ?from))))
  (:action GoThrough
    :parameters (?r - Robot ?d - Door ?from ?to - Place)
    :precondition (and (RobotAt ?r ?from) (DoorBetween ?d ?from ?to) (DoorOpen ?d))
    :effect (and (RobotAt ?r ?to) (not (RobotAt ?r ?from))))
  (:action OpenDoor
    :parameters (?r - Robot ?d - Door ?p ?q - Place)
    :precondition (and (RobotAt ?r ?p) (DoorBetween ?d ?p ?q))
    :effect (DoorOpen ?d))
  (:action CloseDoor
    :parameters (?r - Robot ?d - Door ?p ?q - Place)
    :precondition (and (RobotAt ?r ?p) (DoorBetween ?d ?p ?q) (DoorOpen ?d))
    :effect (not (DoorOpen ?d)))
  (:action PickUp
    :parameters (?r - Robot ?i - Item ?p - Place)
    :precondition (and (RobotAt ?r ?p) (ItemAt ?i ?p) (TrayEmpty ?r))
    :effect (and (Carries ?r ?i) (not (ItemAt ?i ?p)) (not (TrayEmpty ?r))))
  (:action PutDown
    :parameters (?r - Robot ?i - Item ?p - Place)
    :precondition (and (RobotAt ?r ?p) (Carries ?r ?i))
    :effect (and (ItemAt ?i ?p) (TrayEmpty ?r) (not (Carries ?r ?i))))
  (:action Disinfect
    :parameters (?r - Robot ?m - Room)
    :precondition (and (RobotAt ?r ?m) (TrayEmpty ?r))
    :effect (Disinfected ?m))
  (:action Analyse
    :parameters (?r - Robot ?s - Sample ?l - Lab)
    :precondition (and (RobotAt ?r ?l) (ItemAt ?s ?l))
    :effect (Analysed ?s)))
