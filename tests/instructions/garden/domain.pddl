(define (domain garden-keeper)
  (:requirements :strips :typing)
  (:types
    place plant tool - object
    bed shed tap - place
    can weeder pruner - tool)
  (:predicates
    (robot-at ?p - place)
    (gripper-free)
    (carrying ?t - tool)
    (tool-at ?t - tool ?p - place)
    (filled ?c - can)
    (grows-in ?x - plant ?b - bed)
    (watered ?x - plant)
    (overgrown ?x - plant)
    (weedy ?b - bed))
  (:action roll-to
    :parameters (?from - place ?to - place)
    :precondition (robot-at ?from)
    :effect (and (not (robot-at ?from)) (robot-at ?to)))
  (:action take-tool
    :parameters (?t - tool ?p - place)
    :precondition (and (robot-at ?p) (tool-at ?t ?p) (gripper-free))
    :effect (and (carrying ?t) (not (tool-at ?t ?p)) (not (gripper-free))))
  (:action leave-tool
    :parameters (?t - tool ?p - place)
    :precondition (and (robot-at ?p) (carrying ?t))
    :effect (and (tool-at ?t ?p) (gripper-free) (not (carrying ?t))))
  (:action fill-can
    :parameters (?c - can ?p - tap)
    :precondition (and (robot-at ?p) (carrying ?c))
    :effect (filled ?c))
  (:action water
    :parameters (?x - plant ?b - bed ?c - can)
    :precondition (and (robot-at ?b) (grows-in ?x ?b) (carrying ?c) (filled ?c))
    :effect (and (watered ?x) (not (filled ?c))))
  (:action pull-weeds
    :parameters (?b - bed ?h - weeder)
    :precondition (and (robot-at ?b) (weedy ?b) (carrying ?h))
    :effect (not (weedy ?b)))
  (:action prune
    :parameters (?x - plant ?b - bed ?s - pruner)
    :precondition (and (robot-at ?b) (grows-in ?x ?b) (overgrown ?x) (carrying ?s))
    :effect (not (overgrown ?x))))
