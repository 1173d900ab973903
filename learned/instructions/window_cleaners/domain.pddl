(define (domain window-cleaners)
  (:requirements :strips :typing :negative-preconditions)
  (:types house pane cleaner gear - object
          bucket ladder - gear)
  (:predicates
    (is-at ?c - cleaner ?h - house)
    (gear-at ?g - gear ?h - house)
    (carrying ?c - cleaner ?g - gear)
    (pane-of ?p - pane ?h - house)
    (upstairs ?p - pane)
    (streaky ?p - pane)
    (ajar ?p - pane)
    (filled ?b - bucket)
    (has-tap ?h - house))
  (:action go
    :parameters (?c - cleaner ?from ?to - house)
    :precondition (is-at ?c ?from)
    :effect (and (is-at ?c ?to) (not (is-at ?c ?from))))
  (:action grab
    :parameters (?c - cleaner ?g - gear ?h - house)
    :precondition (and (is-at ?c ?h) (gear-at ?g ?h))
    :effect (and (carrying ?c ?g) (not (gear-at ?g ?h))))
  (:action set-down
    :parameters (?c - cleaner ?g - gear ?h - house)
    :precondition (and (is-at ?c ?h) (carrying ?c ?g))
    :effect (and (gear-at ?g ?h) (not (carrying ?c ?g))))
  (:action fill
    :parameters (?c - cleaner ?b - bucket ?h - house)
    :precondition (and (is-at ?c ?h) (carrying ?c ?b) (has-tap ?h))
    :effect (filled ?b))
  (:action tip-out
    :parameters (?c - cleaner ?b - bucket)
    :precondition (and (carrying ?c ?b) (filled ?b))
    :effect (not (filled ?b)))
  (:action close-pane
    :parameters (?c - cleaner ?p - pane ?h - house)
    :precondition (and (is-at ?c ?h) (pane-of ?p ?h) (ajar ?p))
    :effect (not (ajar ?p)))
  (:action open-pane
    :parameters (?c - cleaner ?p - pane ?h - house)
    :precondition (and (is-at ?c ?h) (pane-of ?p ?h) (not (ajar ?p)))
    :effect (ajar ?p))
  (:action wipe-low
    :parameters (?c - cleaner ?p - pane ?b - bucket ?h - house)
    :precondition (and (is-at ?c ?h) (pane-of ?p ?h) (carrying ?c ?b) (filled ?b) (not (upstairs ?p)) (not (ajar ?p)))
    :effect (not (streaky ?p)))
  (:action wipe-high
    :parameters (?c - cleaner ?p - pane ?b - bucket ?l - ladder ?h - house)
    :precondition (and (is-at ?c ?h) (pane-of ?p ?h) (carrying ?c ?b) (filled ?b) (upstairs ?p) (gear-at ?l ?h) (not (ajar ?p)))
    :effect (not (streaky ?p))))
