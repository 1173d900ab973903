(define (domain orbit-imaging)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    satellite instrument mode direction - object
    star planet comet ground_station - direction)
  (:predicates
    (aboard ?i - instrument ?s - satellite)
    (supports ?i - instrument ?m - mode)
    (calib_target ?i - instrument ?d - direction)
    (low_fuel ?s - satellite)
    (pointing ?s - satellite ?d - direction)
    (powered ?i - instrument)
    (calibrated ?i - instrument)
    (imaged ?d - direction ?m - mode))
  (:action slew
    :parameters (?s - satellite ?from ?to - direction)
    :precondition (pointing ?s ?from)
    :effect (and (not (pointing ?s ?from)) (pointing ?s ?to)))
  (:action switch_on
    :parameters (?i - instrument ?s - satellite)
    :precondition (and (aboard ?i ?s) (not (powered ?i)))
    :effect (and (powered ?i) (not (calibrated ?i))))
  (:action switch_off
    :parameters (?i - instrument ?s - satellite)
    :precondition (and (aboard ?i ?s) (powered ?i))
    :effect (not (powered ?i)))
  (:action calibrate
    :parameters (?i - instrument ?s - satellite ?d - direction)
    :precondition (and (aboard ?i ?s) (powered ?i) (calib_target ?i ?d) (pointing ?s ?d))
    :effect (calibrated ?i))
  (:action take_image
    :parameters (?i - instrument ?s - satellite ?d - direction ?m - mode)
    :precondition (and (aboard ?i ?s) (supports ?i ?m) (powered ?i) (calibrated ?i) (pointing ?s ?d))
    :effect (imaged ?d ?m)))
