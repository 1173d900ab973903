(define (domain sawyers)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    Tree Log Worker Saw Ground - object
    Stand Yard Mill - Ground)
  (:predicates
    (Standing ?t - Tree)
    (GrowsIn ?t - Tree ?s - Stand)
    (From ?l - Log ?t - Tree)
    (Lies ?l - Log ?g - Ground)
    (Uncut ?l - Log)
    (Branchy ?l - Log)
    (Barked ?l - Log)
    (Sawn ?l - Log)
    (On ?l ?m - Log)
    (TopFree ?l - Log)
    (WorkerAt ?w - Worker ?g - Ground)
    (Carries ?w - Worker ?s - Saw)
    (SawAt ?s - Saw ?g - Ground)
    (Sharp ?s - Saw)
    (Marked ?t - Tree)
    (Oak ?t - Tree)
    (Spruce ?t - Tree)
    (Thick ?l - Log)
    (Track ?a ?b - Ground))
  (:action Hike
    :parameters (?w - Worker ?a ?b - Ground)
    :precondition (and (WorkerAt ?w ?a) (Track ?a ?b))
    :effect (and (WorkerAt ?w ?b) (not (WorkerAt ?w ?a))))
  (:action TakeSaw
    :parameters (?w - Worker ?s - Saw ?g - Ground)
    :precondition (and (WorkerAt ?w ?g) (SawAt ?s ?g))
    :effect (and (Carries ?w ?s) (not (SawAt ?s ?g))))
  (:action LeaveSaw
    :parameters (?w - Worker ?s - Saw ?g - Ground)
    :precondition (and (WorkerAt ?w ?g) (Carries ?w ?s))
    :effect (and (SawAt ?s ?g) (not (Carries ?w ?s))))
  (:action Grind
    :parameters (?w - Worker ?s - Saw ?y - Yard)
    :precondition (and (WorkerAt ?w ?y) (Carries ?w ?s))
    :effect (Sharp ?s))
  (:action MarkTree
    :parameters (?w - Worker ?t - Tree ?s - Stand)
    :precondition (and (WorkerAt ?w ?s) (GrowsIn ?t ?s) (Standing ?t))
    :effect (Marked ?t))
  (:action Fell
    :parameters (?w - Worker ?t - Tree ?s - Stand ?x - Saw)
    :precondition (and (WorkerAt ?w ?s) (GrowsIn ?t ?s) (Standing ?t) (Marked ?t) (Carries ?w ?x) (Sharp ?x))
    :effect (and (not (Standing ?t)) (not (Sharp ?x))))
  (:action CutLog
    :parameters (?w - Worker ?l - Log ?t - Tree ?s - Stand ?x - Saw)
    :precondition (and (WorkerAt ?w ?s) (GrowsIn ?t ?s) (not (Standing ?t)) (From ?l ?t) (Uncut ?l) (Carries ?w ?x))
    :effect (and (Lies ?l ?s) (TopFree ?l) (Branchy ?l) (not (Uncut ?l))))
  (:action Limb
    :parameters (?w - Worker ?l - Log ?g - Ground ?x - Saw)
    :precondition (and (WorkerAt ?w ?g) (Lies ?l ?g) (Branchy ?l) (Carries ?w ?x))
    :effect (not (Branchy ?l)))
  (:action Skid
    :parameters (?w - Worker ?l - Log ?a ?b - Ground)
    :precondition (and (WorkerAt ?w ?a) (Lies ?l ?a) (TopFree ?l) (not (Branchy ?l)) (Track ?a ?b))
    :effect (and (Lies ?l ?b) (WorkerAt ?w ?b) (not (Lies ?l ?a)) (not (WorkerAt ?w ?a))))
  (:action Pile
    :parameters (?w - Worker ?l ?m - Log ?y - Yard)
    :precondition (and (WorkerAt ?w ?y) (Lies ?l ?y) (Lies ?m ?y) (TopFree ?l) (TopFree ?m) (not (= ?l ?m)))
    :effect (and (On ?l ?m) (not (Lies ?l ?y)) (not (TopFree ?m))))
  (:action Unpile
    :parameters (?w - Worker ?l ?m - Log ?y - Yard)
    :precondition (and (WorkerAt ?w ?y) (On ?l ?m) (Lies ?m ?y) (TopFree ?l))
    :effect (and (Lies ?l ?y) (TopFree ?m) (not (On ?l ?m))))
  (:action Bark
    :parameters (?w - Worker ?l - Log ?y - Yard)
    :precondition (and (WorkerAt ?w ?y) (Lies ?l ?y) (TopFree ?l))
    :effect (Barked ?l))
  (:action SawUp
    :parameters (?w - Worker ?l - Log ?m - Mill)
    :precondition (and (WorkerAt ?w ?m) (Lies ?l ?m) (Barked ?l))
    :effect (Sawn ?l)))
