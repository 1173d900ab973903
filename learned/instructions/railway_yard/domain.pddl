(define (domain shunting-yard)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    track vehicle kind colour - object
    engine wagon - vehicle)
  (:predicates
    (on-track ?v - vehicle ?t - track)
    (coupled ?e - engine ?w - wagon)
    (light ?e - engine)
    (joined ?t1 ?t2 - track)
    (brake-on ?w - wagon)
    (laden ?w - wagon)
    (has-kind ?w - wagon ?k - kind)
    (painted ?v - vehicle ?c - colour)
    (has-ramp ?t - track))
  (:action drive-light
    :parameters (?e - engine ?t1 ?t2 - track)
    :precondition (and (on-track ?e ?t1) (joined ?t1 ?t2) (light ?e))
    :effect (and (on-track ?e ?t2) (not (on-track ?e ?t1))))
  (:action haul
    :parameters (?e - engine ?w - wagon ?t1 ?t2 - track)
    :precondition (and (on-track ?e ?t1) (on-track ?w ?t1) (coupled ?e ?w) (not (brake-on ?w)) (joined ?t1 ?t2))
    :effect (and (on-track ?e ?t2) (on-track ?w ?t2) (not (on-track ?e ?t1)) (not (on-track ?w ?t1))))
  (:action couple
    :parameters (?e - engine ?w - wagon ?t - track)
    :precondition (and (on-track ?e ?t) (on-track ?w ?t) (light ?e))
    :effect (and (coupled ?e ?w) (not (light ?e))))
  (:action uncouple
    :parameters (?e - engine ?w - wagon)
    :precondition (coupled ?e ?w)
    :effect (and (light ?e) (not (coupled ?e ?w))))
  (:action set-brake
    :parameters (?w - wagon)
    :precondition (not (brake-on ?w))
    :effect (brake-on ?w))
  (:action release-brake
    :parameters (?w - wagon)
    :precondition (brake-on ?w)
    :effect (not (brake-on ?w)))
  (:action load
    :parameters (?w - wagon ?t - track)
    :precondition (and (on-track ?w ?t) (has-ramp ?t) (brake-on ?w) (not (laden ?w)))
    :effect (laden ?w))
  (:action unload
    :parameters (?w - wagon ?t - track)
    :precondition (and (on-track ?w ?t) (has-ramp ?t) (brake-on ?w) (laden ?w))
    :effect (not (laden ?w))))
