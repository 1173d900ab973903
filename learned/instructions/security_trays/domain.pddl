(define (domain SecurityLane)
  (:requirements :strips :typing :negative-preconditions)
  (:types Tray Belongings Position Passenger Size - object
          Bag Device Liquid - Belongings
          Belt Table Rack - Position)
  (:predicates
    (TrayAt ?t - Tray ?p - Position)
    (Inside ?b - Belongings ?t - Tray)
    (Holds ?x - Passenger ?b - Belongings)
    (OwnedBy ?b - Belongings ?x - Passenger)
    (NextTo ?p ?q - Position)
    (Scanned ?b - Belongings)
    (Swabbed ?b - Belongings)
    (Confiscated ?b - Belongings)
    (Forbidden ?b - Belongings)
    (SizeOf ?t - Tray ?s - Size)
    (HasScanner ?p - Position)
    (Cleared ?x - Passenger)
    (Disinfected ?t - Tray))
  (:action SlideTray
    :parameters (?t - Tray ?p ?q - Position)
    :precondition (and (TrayAt ?t ?p) (NextTo ?p ?q))
    :effect (and (TrayAt ?t ?q) (not (TrayAt ?t ?p))))
  (:action PlaceInTray
    :parameters (?x - Passenger ?b - Belongings ?t - Tray)
    :precondition (Holds ?x ?b)
    :effect (and (Inside ?b ?t) (not (Holds ?x ?b))))
  (:action Collect
    :parameters (?x - Passenger ?b - Belongings ?t - Tray)
    :precondition (and (Inside ?b ?t) (OwnedBy ?b ?x))
    :effect (and (Holds ?x ?b) (not (Inside ?b ?t))))
  (:action Scan
    :parameters (?b - Belongings ?t - Tray ?p - Position)
    :precondition (and (Inside ?b ?t) (TrayAt ?t ?p) (HasScanner ?p))
    :effect (Scanned ?b))
  (:action Swab
    :parameters (?b - Belongings ?t - Tray ?p - Table)
    :precondition (and (Inside ?b ?t) (TrayAt ?t ?p))
    :effect (Swabbed ?b))
  (:action Confiscate
    :parameters (?b - Belongings ?t - Tray ?p - Table)
    :precondition (and (Inside ?b ?t) (TrayAt ?t ?p) (Forbidden ?b) (Scanned ?b))
    :effect (and (Confiscated ?b) (not (Inside ?b ?t))))
  (:action WaveThrough
    :parameters (?x - Passenger)
    :precondition (not (Cleared ?x))
    :effect (Cleared ?x))
  (:action CallBack
    :parameters (?x - Passenger)
    :precondition (Cleared ?x)
    :effect (not (Cleared ?x)))
  (:action Disinfect
    :parameters (?t - Tray ?p - Rack)
    :precondition (and (TrayAt ?t ?p) (not (Disinfected ?t)))
    :effect (Disinfected ?t)))
