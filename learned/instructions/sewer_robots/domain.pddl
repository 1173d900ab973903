(define (domain sewer-robots)
  (:requirements :strips :typing :negative-preconditions)
  (:types place robot clog sensor - object
          crawler swimmer - robot)
  (:predicates
    (robot-at ?r - robot ?p - place)
    (connected ?p ?q - place)
    (dock ?p - place)
    (flooded ?p - place)
    (filmed ?p - place)
    (brick ?p - place)
    (lies-in ?c - clog ?p - place)
    (cleared ?c - clog)
    (greasy ?c - clog)
    (charged ?r - robot)
    (carries ?r - robot ?s - sensor)
    (sensor-at ?s - sensor ?p - place))
  (:action crawl
    :parameters (?r - crawler ?p ?q - place)
    :precondition (and (robot-at ?r ?p) (connected ?p ?q) (not (flooded ?q)))
    :effect (and (robot-at ?r ?q) (not (robot-at ?r ?p))))
  (:action swim
    :parameters (?r - swimmer ?p ?q - place)
    :precondition (and (robot-at ?r ?p) (connected ?p ?q))
    :effect (and (robot-at ?r ?q) (not (robot-at ?r ?p))))
  (:action pump-out
    :parameters (?r - robot ?p ?q - place)
    :precondition (and (robot-at ?r ?p) (connected ?p ?q) (flooded ?q))
    :effect (not (flooded ?q)))
  (:action break-up
    :parameters (?r - robot ?c - clog ?p - place)
    :precondition (and (robot-at ?r ?p) (lies-in ?c ?p) (charged ?r))
    :effect (and (cleared ?c) (not (charged ?r))))
  (:action recharge
    :parameters (?r - robot ?p - place)
    :precondition (and (robot-at ?r ?p) (dock ?p))
    :effect (charged ?r))
  (:action film
    :parameters (?r - robot ?p - place)
    :precondition (robot-at ?r ?p)
    :effect (filmed ?p))
  (:action grab
    :parameters (?r - robot ?s - sensor ?p - place)
    :precondition (and (robot-at ?r ?p) (sensor-at ?s ?p))
    :effect (and (carries ?r ?s) (not (sensor-at ?s ?p))))
  (:action mount
    :parameters (?r - robot ?s - sensor ?p - place)
    :precondition (and (robot-at ?r ?p) (carries ?r ?s))
    :effect (and (sensor-at ?s ?p) (not (carries ?r ?s)))))
