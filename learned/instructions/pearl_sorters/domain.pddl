; untyped, as the old ones were
(define (domain pearl-sorters)
  (:requirements :strips)
  (:predicates
    (pearl ?x) (tray ?x) (sorter ?x)
    (white ?x) (pink ?x) (black ?x)
    (in ?p ?t)
    (holds ?s ?p)
    (idle ?s)
    (graded ?p ?s)
    (drilled ?p)
    (polished ?p))
  (:action take
    :parameters (?s ?p ?t)
    :precondition (and (sorter ?s) (pearl ?p) (tray ?t) (in ?p ?t) (idle ?s))
    :effect (and (holds ?s ?p) (not (in ?p ?t)) (not (idle ?s))))
  (:action lay
    :parameters (?s ?p ?t)
    :precondition (and (sorter ?s) (pearl ?p) (tray ?t) (holds ?s ?p))
    :effect (and (in ?p ?t) (idle ?s) (not (holds ?s ?p))))
  (:action pass
    :parameters (?s1 ?s2 ?p)
    :precondition (and (sorter ?s1) (sorter ?s2) (pearl ?p) (holds ?s1 ?p) (idle ?s2))
    :effect (and (holds ?s2 ?p) (idle ?s1) (not (holds ?s1 ?p)) (not (idle ?s2))))
  (:action grade
    :parameters (?s ?p)
    :precondition (and (sorter ?s) (pearl ?p) (holds ?s ?p))
    :effect (graded ?p ?s))
  (:action drill
    :parameters (?s ?p)
    :precondition (and (sorter ?s) (pearl ?p) (holds ?s ?p))
    :effect (drilled ?p))
  (:action polish
    :parameters (?s ?p)
    :precondition (and (sorter ?s) (pearl ?p) (holds ?s ?p))
    :effect (polished ?p)))
