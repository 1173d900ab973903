(define (domain qfridge)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    fridge chip site engineer line - object
    bench cabinet - site)
  (:constants he-line - line)
  (:predicates
    (chip-on ?c - chip ?s - site)
    (chip-inside ?c - chip ?f - fridge)
    (holds ?e - engineer ?c - chip)
    (free-hands ?e - engineer)
    (vacant ?f - fridge)
    (lid-open ?f - fridge)
    (pumped ?f - fridge)
    (cold ?f - fridge)
    (hooked-up ?f - fridge ?l - line)
    (spare ?l - line)
    (bonded ?c - chip)
    (tested ?c - chip)
    (calibrated ?c - chip)
    (superconducting ?c - chip)
    (cracked ?c - chip)
    (expert ?e - engineer))
  (:action grab
    :parameters (?e - engineer ?c - chip ?s - site)
    :precondition (and (free-hands ?e) (chip-on ?c ?s))
    :effect (and (holds ?e ?c) (not (free-hands ?e)) (not (chip-on ?c ?s))))
  (:action lay
    :parameters (?e - engineer ?c - chip ?s - site)
    :precondition (holds ?e ?c)
    :effect (and (chip-on ?c ?s) (free-hands ?e) (not (holds ?e ?c))))
  (:action bond
    :parameters (?e - engineer ?c - chip ?b - bench)
    :precondition (and (chip-on ?c ?b) (expert ?e) (free-hands ?e) (not (cracked ?c)))
    :effect (bonded ?c))
  (:action insert
    :parameters (?e - engineer ?c - chip ?f - fridge)
    :precondition (and (holds ?e ?c) (lid-open ?f) (vacant ?f))
    :effect (and (chip-inside ?c ?f) (free-hands ?e) (not (holds ?e ?c)) (not (vacant ?f))))
  (:action extract
    :parameters (?e - engineer ?c - chip ?f - fridge)
    :precondition (and (free-hands ?e) (lid-open ?f) (chip-inside ?c ?f))
    :effect (and (holds ?e ?c) (vacant ?f) (not (chip-inside ?c ?f)) (not (free-hands ?e))))
  (:action open-lid
    :parameters (?f - fridge)
    :precondition (and (not (lid-open ?f)) (not (pumped ?f)))
    :effect (lid-open ?f))
  (:action close-lid
    :parameters (?f - fridge)
    :precondition (lid-open ?f)
    :effect (not (lid-open ?f)))
  (:action pump-down
    :parameters (?f - fridge)
    :precondition (and (not (lid-open ?f)) (not (pumped ?f)))
    :effect (pumped ?f))
  (:action vent
    :parameters (?f - fridge)
    :precondition (and (pumped ?f) (not (cold ?f)))
    :effect (not (pumped ?f)))
  (:action hook
    :parameters (?f - fridge ?l - line)
    :precondition (spare ?l)
    :effect (and (hooked-up ?f ?l) (not (spare ?l))))
  (:action unhook
    :parameters (?f - fridge ?l - line)
    :precondition (hooked-up ?f ?l)
    :effect (and (spare ?l) (not (hooked-up ?f ?l))))
  (:action cool-down
    :parameters (?f - fridge)
    :precondition (and (pumped ?f) (hooked-up ?f he-line))
    :effect (cold ?f))
  (:action warm-up
    :parameters (?f - fridge)
    :precondition (cold ?f)
    :effect (not (cold ?f)))
  (:action calibrate
    :parameters (?c - chip ?f - fridge ?l - line)
    :precondition (and (chip-inside ?c ?f) (cold ?f) (hooked-up ?f ?l) (bonded ?c))
    :effect (calibrated ?c))
  (:action measure
    :parameters (?c - chip ?f - fridge)
    :precondition (and (chip-inside ?c ?f) (cold ?f) (calibrated ?c))
    :effect (tested ?c)))
