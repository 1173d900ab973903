(define (domain satellite-ops)
  (:requirements :strips :typing :negative-preconditions)
  (:types satellite instrument target band ground-station - object
          site star - target)
  (:predicates
    (points-at ?s - satellite ?t - target)
    (on-board ?i - instrument ?s - satellite)
    (powered ?i - instrument)
    (calibrated ?i - instrument)
    (calibration-target ?i - instrument ?t - target)
    (records ?i - instrument ?b - band)
    (in-memory ?s - satellite ?t - target ?b - band)
    (in-range ?s - satellite ?g - ground-station)
    (received ?g - ground-station ?t - target ?b - band))
  (:action turn-to
    :parameters (?s - satellite ?from ?to - target)
    :precondition (points-at ?s ?from)
    :effect (and (not (points-at ?s ?from)) (points-at ?s ?to)))
  (:action switch-on
    :parameters (?i - instrument)
    :precondition (not (powered ?i))
    :effect (powered ?i))
  (:action switch-off
    :parameters (?i - instrument)
    :precondition (powered ?i)
    :effect (and (not (powered ?i)) (not (calibrated ?i))))
  (:action calibrate
    :parameters (?s - satellite ?i - instrument ?t - target)
    :precondition (and (on-board ?i ?s) (powered ?i) (points-at ?s ?t) (calibration-target ?i ?t))
    :effect (calibrated ?i))
  (:action take-picture
    :parameters (?s - satellite ?i - instrument ?t - target ?b - band)
    :precondition (and (on-board ?i ?s) (powered ?i) (calibrated ?i) (points-at ?s ?t) (records ?i ?b))
    :effect (in-memory ?s ?t ?b))
  (:action downlink
    :parameters (?s - satellite ?t - target ?b - band ?g - ground-station)
    :precondition (and (in-memory ?s ?t ?b) (in-range ?s ?g))
    :effect (received ?g ?t ?b))
  (:action erase
    :parameters (?s - satellite ?t - target ?b - band)
    :precondition (in-memory ?s ?t ?b)
    :effect (not (in-memory ?s ?t ?b))))
