; Warehouse robots fetch shelves (pods) from storage for the picking stations.
; Carrying a pod uses up the charge; driving empty does not.
(define (domain shelf-fetchers)
  (:requirements :strips :typing :negative-preconditions)
  (:types robot pod item box spot - object
          charger station aisle - spot)
  (:predicates
    (robot-at ?r - robot ?s - spot)
    (pod-at ?p - pod ?s - spot)
    (box-at ?b - box ?s - station)
    (carrying ?r - robot ?p - pod)
    (unloaded ?r - robot)
    (charged ?r - robot)
    (on-pod ?i - item ?p - pod)
    (packed ?i - item ?b - box)
    (sealed ?b - box))
  (:action drive
    :parameters (?r - robot ?from ?to - spot)
    :precondition (and (robot-at ?r ?from) (unloaded ?r))
    :effect (and (not (robot-at ?r ?from)) (robot-at ?r ?to)))
  (:action carry
    :parameters (?r - robot ?p - pod ?from ?to - spot)
    :precondition (and (robot-at ?r ?from) (carrying ?r ?p) (charged ?r))
    :effect (and (not (robot-at ?r ?from)) (robot-at ?r ?to) (not (charged ?r))))
  (:action charge
    :parameters (?r - robot ?c - charger)
    :precondition (robot-at ?r ?c)
    :effect (charged ?r))
  (:action lift
    :parameters (?r - robot ?p - pod ?s - spot)
    :precondition (and (robot-at ?r ?s) (pod-at ?p ?s) (unloaded ?r) (charged ?r))
    :effect (and (carrying ?r ?p) (not (pod-at ?p ?s)) (not (unloaded ?r))))
  (:action set-down
    :parameters (?r - robot ?p - pod ?s - spot)
    :precondition (and (robot-at ?r ?s) (carrying ?r ?p))
    :effect (and (pod-at ?p ?s) (unloaded ?r) (not (carrying ?r ?p))))
  (:action pack
    :parameters (?i - item ?p - pod ?b - box ?s - station)
    :precondition (and (on-pod ?i ?p) (pod-at ?p ?s) (box-at ?b ?s) (not (sealed ?b)))
    :effect (and (packed ?i ?b) (not (on-pod ?i ?p))))
  (:action unpack
    :parameters (?i - item ?b - box ?p - pod ?s - station)
    :precondition (and (packed ?i ?b) (box-at ?b ?s) (pod-at ?p ?s) (not (sealed ?b)))
    :effect (and (on-pod ?i ?p) (not (packed ?i ?b))))
  (:action seal
    :parameters (?b - box ?s - station)
    :precondition (and (box-at ?b ?s) (not (sealed ?b)))
    :effect (sealed ?b)))
