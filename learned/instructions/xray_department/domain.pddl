(define (domain xray-department)
  (:requirements :strips :typing)
  (:types
    room person machine apron bodypart - object
    patient staff - person)
  (:predicates
    (in ?p - person ?r - room)
    (machine-in ?m - machine ?r - room)
    (next-to ?a ?b - room)
    (on-table ?p - patient ?m - machine)
    (table-free ?m - machine)
    (standing ?p - person)
    (wears ?p - person ?a - apron)
    (on-hook ?a - apron)
    (warmed-up ?m - machine)
    (imaged ?p - patient ?b - bodypart))
  (:action walk
    :parameters (?p - person ?a ?b - room)
    :precondition (and (in ?p ?a) (next-to ?a ?b) (standing ?p))
    :effect (and (in ?p ?b) (not (in ?p ?a))))
  (:action lie-down
    :parameters (?p - patient ?m - machine ?r - room)
    :precondition (and (in ?p ?r) (machine-in ?m ?r) (table-free ?m) (standing ?p))
    :effect (and (on-table ?p ?m) (not (table-free ?m)) (not (standing ?p))))
  (:action get-up
    :parameters (?p - patient ?m - machine)
    :precondition (on-table ?p ?m)
    :effect (and (table-free ?m) (standing ?p) (not (on-table ?p ?m))))
  (:action put-on
    :parameters (?p - person ?a - apron)
    :precondition (on-hook ?a)
    :effect (and (wears ?p ?a) (not (on-hook ?a))))
  (:action hang-up
    :parameters (?p - person ?a - apron)
    :precondition (wears ?p ?a)
    :effect (and (on-hook ?a) (not (wears ?p ?a))))
  (:action warm-up
    :parameters (?s - staff ?m - machine ?r - room)
    :precondition (and (in ?s ?r) (machine-in ?m ?r))
    :effect (warmed-up ?m))
  (:action switch-off
    :parameters (?s - staff ?m - machine ?r - room)
    :precondition (and (in ?s ?r) (machine-in ?m ?r) (warmed-up ?m))
    :effect (not (warmed-up ?m)))
  (:action expose
    :parameters (?s - staff ?a - apron ?p - patient ?b - bodypart ?m - machine ?r - room)
    :precondition (and (in ?s ?r) (wears ?s ?a) (machine-in ?m ?r) (warmed-up ?m) (on-table ?p ?m))
    :effect (imaged ?p ?b)))
