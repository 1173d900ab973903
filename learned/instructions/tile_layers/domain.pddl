(define (domain tile-layers)
  (:requirements :strips :typing)
  (:types worker tile room - object
          floor-room - room)
  (:predicates
    (is-in ?w - worker ?r - room)
    (has ?w - worker ?t - tile)
    (stacked ?t - tile ?r - room)
    (laid ?t - tile ?r - room)
    (is-cut ?t - tile)
    (grouted ?r - room)
    (screeded ?r - room)
    (is-white ?t - tile)
    (is-large ?t - tile)
    (free ?w - worker))
  (:action step-over
    :parameters (?w - worker ?a ?b - room)
    :precondition (is-in ?w ?a)
    :effect (and (is-in ?w ?b) (not (is-in ?w ?a))))
  (:action pick-up
    :parameters (?w - worker ?t - tile ?r - room)
    :precondition (and (is-in ?w ?r) (stacked ?t ?r) (free ?w))
    :effect (and (has ?w ?t) (not (stacked ?t ?r)) (not (free ?w))))
  (:action put-down
    :parameters (?w - worker ?t - tile ?r - room)
    :precondition (and (is-in ?w ?r) (has ?w ?t))
    :effect (and (stacked ?t ?r) (free ?w) (not (has ?w ?t))))
  (:action cut
    :parameters (?w - worker ?t - tile)
    :precondition (has ?w ?t)
    :effect (is-cut ?t))
  (:action screed
    :parameters (?w - worker ?r - floor-room)
    :precondition (and (is-in ?w ?r) (free ?w))
    :effect (screeded ?r))
  (:action lay
    :parameters (?w - worker ?t - tile ?r - floor-room)
    :precondition (and (is-in ?w ?r) (has ?w ?t) (screeded ?r))
    :effect (and (laid ?t ?r) (free ?w) (not (has ?w ?t)) (not (grouted ?r))))
  (:action lift
    :parameters (?w - worker ?t - tile ?r - floor-room)
    :precondition (and (is-in ?w ?r) (laid ?t ?r) (free ?w))
    :effect (and (has ?w ?t) (not (laid ?t ?r)) (not (free ?w)) (not (grouted ?r))))
  (:action grout
    :parameters (?w - worker ?r - floor-room)
    :precondition (and (is-in ?w ?r) (screeded ?r) (free ?w))
    :effect (grouted ?r)))
