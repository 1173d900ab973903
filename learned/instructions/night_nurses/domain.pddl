(define (domain night-nurses)
  (:requirements :strips :typing :negative-preconditions)
  (:types room person medicine - object
          ward office - room
          nurse patient - person)
  (:predicates
    (in ?x - person ?r - room)
    (asleep ?p - patient)
    (in-pain ?p - patient)
    (dosed ?p - patient)
    (lamp-on ?r - room)
    (carries ?n - nurse ?m - medicine)
    (kept ?m - medicine ?r - room)
    (prescribed ?m - medicine ?p - patient))
  (:action walk
    :parameters (?n - nurse ?a ?b - room)
    :precondition (in ?n ?a)
    :effect (and (in ?n ?b) (not (in ?n ?a))))
  (:action fetch
    :parameters (?n - nurse ?m - medicine ?r - room)
    :precondition (and (in ?n ?r) (kept ?m ?r))
    :effect (and (carries ?n ?m) (not (kept ?m ?r))))
  (:action put-away
    :parameters (?n - nurse ?m - medicine ?r - room)
    :precondition (and (in ?n ?r) (carries ?n ?m))
    :effect (and (kept ?m ?r) (not (carries ?n ?m))))
  (:action give-dose
    :parameters (?n - nurse ?m - medicine ?p - patient ?r - room)
    :precondition (and (in ?n ?r) (in ?p ?r) (carries ?n ?m) (prescribed ?m ?p) (not (asleep ?p)))
    :effect (and (dosed ?p) (not (in-pain ?p))))
  (:action light
    :parameters (?n - nurse ?r - room)
    :precondition (and (in ?n ?r) (not (lamp-on ?r)))
    :effect (lamp-on ?r))
  (:action dim
    :parameters (?n - nurse ?r - room)
    :precondition (and (in ?n ?r) (lamp-on ?r))
    :effect (not (lamp-on ?r)))
  (:action settle
    :parameters (?n - nurse ?p - patient ?r - ward)
    :precondition (and (in ?n ?r) (in ?p ?r) (not (in-pain ?p)) (not (lamp-on ?r)))
    :effect (asleep ?p))
  (:action wake
    :parameters (?n - nurse ?p - patient ?r - room)
    :precondition (and (in ?n ?r) (in ?p ?r) (asleep ?p))
    :effect (not (asleep ?p)))
  (:action wheel
    :parameters (?n - nurse ?p - patient ?a ?b - room)
    :precondition (and (in ?n ?a) (in ?p ?a))
    :effect (and (in ?n ?b) (in ?p ?b) (not (in ?n ?a)) (not (in ?p ?a)))))
