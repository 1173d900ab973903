(define (domain blood-bank)
  (:requirements :strips :typing)
  (:types unit group place staff - object
          fridge freezer bench ward - place
          platelets red_cells plasma - unit)
  (:predicates
    (stored ?u - unit ?p - place)
    (carried ?u - unit ?s - staff)
    (free-handed ?s - staff)
    (person-at ?s - staff ?p - place)
    (path ?a ?b - place)
    (blood-group ?u - unit ?g - group)
    (screened ?u - unit)
    (thawed ?u - unit)
    (labelled ?u - unit)
    (expired ?u - unit)
    (discarded ?u - unit))
  (:action walk
    :parameters (?s - staff ?a ?b - place)
    :precondition (and (person-at ?s ?a) (path ?a ?b))
    :effect (and (person-at ?s ?b) (not (person-at ?s ?a))))
  (:action take
    :parameters (?s - staff ?u - unit ?p - place)
    :precondition (and (person-at ?s ?p) (stored ?u ?p) (free-handed ?s))
    :effect (and (carried ?u ?s) (not (stored ?u ?p)) (not (free-handed ?s))))
  (:action store
    :parameters (?s - staff ?u - unit ?p - place)
    :precondition (and (person-at ?s ?p) (carried ?u ?s))
    :effect (and (stored ?u ?p) (free-handed ?s) (not (carried ?u ?s))))
  (:action screen
    :parameters (?s - staff ?u - unit ?b - bench)
    :precondition (and (person-at ?s ?b) (stored ?u ?b))
    :effect (screened ?u))
  (:action thaw
    :parameters (?s - staff ?u - plasma ?b - bench)
    :precondition (and (person-at ?s ?b) (stored ?u ?b))
    :effect (thawed ?u))
  (:action label
    :parameters (?s - staff ?u - unit)
    :precondition (and (carried ?u ?s) (screened ?u))
    :effect (labelled ?u))
  (:action discard
    :parameters (?s - staff ?u - unit)
    :precondition (and (carried ?u ?s) (expired ?u))
    :effect (and (discarded ?u) (free-handed ?s) (not (carried ?u ?s)))))
