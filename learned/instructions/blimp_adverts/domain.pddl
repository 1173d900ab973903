(define (domain blimp-adverts)
  (:requirements :strips :typing)
  (:types airship banner crew place - object
          field town - place)
  (:predicates
    (over ?a - airship ?p - place)
    (grounded ?a - airship)
    (aloft ?a - airship)
    (gassed ?a - airship)
    (bare ?a - airship)
    (carries ?a - airship ?n - banner)
    (in-store ?n - banner)
    (aboard ?c - crew ?a - airship)
    (shown ?n - banner ?t - town)
    (lane ?p ?q - place))
  (:action top-up
    :parameters (?a - airship ?f - field)
    :precondition (and (over ?a ?f) (grounded ?a))
    :effect (gassed ?a))
  (:action change-ship
    :parameters (?c - crew ?a ?b - airship)
    :precondition (and (aboard ?c ?a) (grounded ?a) (grounded ?b))
    :effect (and (aboard ?c ?b) (not (aboard ?c ?a))))
  (:action rig
    :parameters (?n - banner ?a - airship)
    :precondition (and (in-store ?n) (bare ?a) (grounded ?a))
    :effect (and (carries ?a ?n) (not (in-store ?n)) (not (bare ?a))))
  (:action strip
    :parameters (?n - banner ?a - airship)
    :precondition (and (carries ?a ?n) (grounded ?a))
    :effect (and (in-store ?n) (bare ?a) (not (carries ?a ?n))))
  (:action lift-off
    :parameters (?a - airship ?c - crew)
    :precondition (and (grounded ?a) (gassed ?a) (aboard ?c ?a))
    :effect (and (aloft ?a) (not (grounded ?a))))
  (:action cruise
    :parameters (?a - airship ?p ?q - place)
    :precondition (and (aloft ?a) (over ?a ?p) (lane ?p ?q))
    :effect (and (over ?a ?q) (not (over ?a ?p))))
  (:action land
    :parameters (?a - airship ?f - field)
    :precondition (and (aloft ?a) (over ?a ?f))
    :effect (and (grounded ?a) (not (aloft ?a)) (not (gassed ?a))))
  (:action show
    :parameters (?n - banner ?a - airship ?t - town)
    :precondition (and (aloft ?a) (over ?a ?t) (carries ?a ?n))
    :effect (shown ?n ?t)))
