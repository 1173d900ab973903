(define (domain vac-fleet)
  (:requirements :strips :typing :negative-preconditions)
  (:types bot dock area - object
          hall office meeting - area)
  (:predicates
    (at ?b - bot ?a - area)
    (conn ?a ?c - area)
    (dock-at ?d - dock ?a - area)
    (on-dock ?b - bot ?d - dock)
    (docked ?b - bot)
    (taken ?d - dock)
    (dusty ?a - area)
    (mopped ?a - area)
    (carpet ?a - area)
    (can-mop ?b - bot)
    (bin-full ?b - bot)
    (low-batt ?b - bot))
  (:action mv
    :parameters (?b - bot ?a ?c - area)
    :precondition (and (at ?b ?a) (conn ?a ?c) (not (docked ?b)))
    :effect (and (at ?b ?c) (not (at ?b ?a))))
  (:action dock-in
    :parameters (?b - bot ?d - dock ?a - area)
    :precondition (and (at ?b ?a) (dock-at ?d ?a) (not (taken ?d)) (not (docked ?b)))
    :effect (and (on-dock ?b ?d) (docked ?b) (taken ?d)))
  (:action undock
    :parameters (?b - bot ?d - dock)
    :precondition (on-dock ?b ?d)
    :effect (and (not (on-dock ?b ?d)) (not (docked ?b)) (not (taken ?d))))
  (:action vac
    :parameters (?b - bot ?a - area)
    :precondition (and (at ?b ?a) (dusty ?a) (not (bin-full ?b)) (not (low-batt ?b)) (not (docked ?b)))
    :effect (and (not (dusty ?a)) (bin-full ?b)))
  (:action mop
    :parameters (?b - bot ?a - area)
    :precondition (and (at ?b ?a) (can-mop ?b) (not (dusty ?a)) (not (carpet ?a)) (not (low-batt ?b)) (not (docked ?b)))
    :effect (and (mopped ?a) (low-batt ?b)))
  (:action dump
    :parameters (?b - bot ?d - dock)
    :precondition (and (on-dock ?b ?d) (bin-full ?b))
    :effect (not (bin-full ?b)))
  (:action chg
    :parameters (?b - bot ?d - dock)
    :precondition (and (on-dock ?b ?d) (low-batt ?b))
    :effect (not (low-batt ?b))))
