(define (domain choir)
  (:requirements :strips :typing :negative-preconditions)
  (:types singer piece place folder - object
          soprano alto bass - singer
          row - place)
  (:predicates
    (stands-in ?s - singer ?p - place)
    (row-of ?s - singer ?r - row)
    (holds-folder ?s - singer ?f - folder)
    (lies-in ?f - folder ?p - place)
    (contains ?f - folder ?m - piece)
    (knows ?s - singer ?m - piece)
    (solo-of ?s - singer ?m - piece)
    (solo-open ?m - piece)
    (warmed-up ?s - singer)
    (has-piano ?p - place)
    (lid-open ?p - place)
    (rehearsed ?m - piece)
    (on-programme ?m - piece)
    (hoarse ?s - singer))
  (:action step-to
    :parameters (?s - singer ?a ?b - place)
    :precondition (stands-in ?s ?a)
    :effect (and (stands-in ?s ?b) (not (stands-in ?s ?a))))
  (:action grab-folder
    :parameters (?s - singer ?f - folder ?p - place)
    :precondition (and (stands-in ?s ?p) (lies-in ?f ?p))
    :effect (and (holds-folder ?s ?f) (not (lies-in ?f ?p))))
  (:action drop-folder
    :parameters (?s - singer ?f - folder ?p - place)
    :precondition (and (stands-in ?s ?p) (holds-folder ?s ?f))
    :effect (and (lies-in ?f ?p) (not (holds-folder ?s ?f))))
  (:action pass-folder
    :parameters (?a - singer ?b - singer ?f - folder ?p - place)
    :precondition (and (stands-in ?a ?p) (stands-in ?b ?p) (holds-folder ?a ?f))
    :effect (and (holds-folder ?b ?f) (not (holds-folder ?a ?f))))
  (:action drink-tea
    :parameters (?s - singer)
    :precondition (hoarse ?s)
    :effect (not (hoarse ?s)))
  (:action warm-up
    :parameters (?s - singer ?p - place)
    :precondition (and (stands-in ?s ?p) (has-piano ?p) (lid-open ?p) (not (hoarse ?s)))
    :effect (warmed-up ?s))
  (:action study
    :parameters (?s - singer ?m - piece ?f - folder)
    :precondition (and (holds-folder ?s ?f) (contains ?f ?m) (warmed-up ?s))
    :effect (knows ?s ?m))
  (:action open-lid
    :parameters (?p - place)
    :precondition (and (has-piano ?p) (not (lid-open ?p)))
    :effect (lid-open ?p))
  (:action shut-lid
    :parameters (?p - place)
    :precondition (and (has-piano ?p) (lid-open ?p))
    :effect (not (lid-open ?p)))
  (:action give-solo
    :parameters (?s - singer ?m - piece)
    :precondition (and (solo-open ?m) (knows ?s ?m))
    :effect (and (solo-of ?s ?m) (not (solo-open ?m))))
  (:action withdraw-solo
    :parameters (?s - singer ?m - piece)
    :precondition (solo-of ?s ?m)
    :effect (and (solo-open ?m) (not (solo-of ?s ?m))))
  (:action run-through
    :parameters (?s - singer ?m - piece ?r - row)
    :precondition (and (solo-of ?s ?m) (stands-in ?s ?r) (warmed-up ?s))
    :effect (rehearsed ?m))
  (:action add-to-programme
    :parameters (?m - piece)
    :precondition (and (rehearsed ?m) (not (on-programme ?m)))
    :effect (on-programme ?m))
  (:action strike-off
    :parameters (?m - piece)
    :precondition (on-programme ?m)
    :effect (not (on-programme ?m))))
