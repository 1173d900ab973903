(define (domain mars-greenhouse)
  (:requirements :strips :typing :negative-preconditions)
  (:types robot zone airlock tray plant - object
          herb vegetable - plant)
  (:predicates
    (robot-in ?r - robot ?z - zone)
    (tray-in ?t - tray ?z - zone)
    (aboard ?t - tray ?r - robot)
    (arms-free ?r - robot)
    (grows-in ?p - plant ?t - tray)
    (watered ?p - plant)
    (lit ?z - zone)
    (sealed ?a - airlock)
    (links ?a - airlock ?x ?y - zone))
  (:action pass-through
    :parameters (?r - robot ?a - airlock ?x ?y - zone)
    :precondition (and (robot-in ?r ?x) (links ?a ?x ?y) (not (sealed ?a)))
    :effect (and (robot-in ?r ?y) (not (robot-in ?r ?x))))
  (:action unseal
    :parameters (?r - robot ?a - airlock ?x ?y - zone)
    :precondition (and (robot-in ?r ?x) (links ?a ?x ?y) (sealed ?a))
    :effect (not (sealed ?a)))
  (:action seal
    :parameters (?r - robot ?a - airlock ?x ?y - zone)
    :precondition (and (robot-in ?r ?x) (links ?a ?x ?y) (not (sealed ?a)))
    :effect (sealed ?a))
  (:action load-tray
    :parameters (?r - robot ?t - tray ?z - zone)
    :precondition (and (robot-in ?r ?z) (tray-in ?t ?z) (arms-free ?r))
    :effect (and (aboard ?t ?r) (not (tray-in ?t ?z)) (not (arms-free ?r))))
  (:action unload-tray
    :parameters (?r - robot ?t - tray ?z - zone)
    :precondition (and (robot-in ?r ?z) (aboard ?t ?r))
    :effect (and (tray-in ?t ?z) (arms-free ?r) (not (aboard ?t ?r))))
  (:action give-water
    :parameters (?r - robot ?p - plant ?t - tray ?z - zone)
    :precondition (and (robot-in ?r ?z) (tray-in ?t ?z) (grows-in ?p ?t))
    :effect (watered ?p))
  (:action lamp-on
    :parameters (?r - robot ?z - zone)
    :precondition (and (robot-in ?r ?z) (not (lit ?z)))
    :effect (lit ?z))
  (:action lamp-off
    :parameters (?r - robot ?z - zone)
    :precondition (and (robot-in ?r ?z) (lit ?z))
    :effect (not (lit ?z))))
