(define (domain mushrooms)
  (:requirements :strips :typing)
  (:types tray room picker crate)
  (:predicates
    (white ?t - tray) (brown ?t - tray)
    (large ?c - crate) (small ?c - crate)
    (tray-in ?t - tray ?r - room)
    (crate-in ?c - crate ?r - room)
    (at ?p - picker ?r - room)
    (carrying ?p - picker ?t - tray)
    (hands-free ?p - picker)
    (damp ?t - tray)
    (unpicked ?t - tray)
    (crop-in ?t - tray ?c - crate)
    (lid-off ?c - crate)
    (dark ?r - room))
  (:action go
    :parameters (?p - picker ?a ?b - room)
    :precondition (at ?p ?a)
    :effect (and (at ?p ?b) (not (at ?p ?a))))
  (:action take-up
    :parameters (?p - picker ?t - tray ?r - room)
    :precondition (and (at ?p ?r) (tray-in ?t ?r) (hands-free ?p))
    :effect (and (carrying ?p ?t) (not (tray-in ?t ?r)) (not (hands-free ?p))))
  (:action put-down
    :parameters (?p - picker ?t - tray ?r - room)
    :precondition (and (at ?p ?r) (carrying ?p ?t))
    :effect (and (tray-in ?t ?r) (hands-free ?p) (not (carrying ?p ?t))))
  (:action sprinkle
    :parameters (?p - picker ?t - tray ?r - room)
    :precondition (and (at ?p ?r) (tray-in ?t ?r))
    :effect (damp ?t))
  (:action pick
    :parameters (?p - picker ?t - tray ?c - crate ?r - room)
    :precondition (and (at ?p ?r) (tray-in ?t ?r) (crate-in ?c ?r) (unpicked ?t) (lid-off ?c))
    :effect (and (crop-in ?t ?c) (not (unpicked ?t))))
  (:action haul
    :parameters (?p - picker ?c - crate ?a ?b - room)
    :precondition (and (at ?p ?a) (crate-in ?c ?a) (hands-free ?p))
    :effect (and (at ?p ?b) (crate-in ?c ?b) (not (at ?p ?a)) (not (crate-in ?c ?a))))
  (:action seal
    :parameters (?p - picker ?c - crate ?r - room)
    :precondition (and (at ?p ?r) (crate-in ?c ?r) (lid-off ?c))
    :effect (not (lid-off ?c)))
  (:action lamp-on
    :parameters (?p - picker ?r - room)
    :precondition (and (at ?p ?r) (dark ?r))
    :effect (not (dark ?r)))
  (:action lamp-off
    :parameters (?p - picker ?r - room)
    :precondition (at ?p ?r)
    :effect (dark ?r)))
