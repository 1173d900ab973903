(define (domain tapestry-restorers)
  (:requirements :strips)
  (:predicates
    (person ?x) (tapestry ?x) (place ?x) (thread ?x)
    (at ?x ?l)
    (rolled ?t) (flat ?t) (hung ?t)
    (dusted ?t)
    (mended ?p ?t ?th))
  (:action walk
    :parameters (?p ?a ?b)
    :precondition (and (person ?p) (place ?a) (place ?b) (at ?p ?a))
    :effect (and (at ?p ?b) (not (at ?p ?a))))
  (:action haul
    :parameters (?p ?t ?a ?b)
    :precondition (and (person ?p) (tapestry ?t) (place ?a) (place ?b) (at ?p ?a) (at ?t ?a) (rolled ?t))
    :effect (and (at ?p ?b) (at ?t ?b) (not (at ?p ?a)) (not (at ?t ?a))))
  (:action bring-thread
    :parameters (?p ?th ?a ?b)
    :precondition (and (person ?p) (thread ?th) (place ?a) (place ?b) (at ?p ?a) (at ?th ?a))
    :effect (and (at ?p ?b) (at ?th ?b) (not (at ?p ?a)) (not (at ?th ?a))))
  (:action roll-up
    :parameters (?p ?t ?l)
    :precondition (and (person ?p) (tapestry ?t) (place ?l) (at ?p ?l) (at ?t ?l) (flat ?t))
    :effect (and (rolled ?t) (not (flat ?t))))
  (:action unroll
    :parameters (?p ?t ?l)
    :precondition (and (person ?p) (tapestry ?t) (place ?l) (at ?p ?l) (at ?t ?l) (rolled ?t))
    :effect (and (flat ?t) (not (rolled ?t))))
  (:action hang
    :parameters (?p ?t ?l)
    :precondition (and (person ?p) (tapestry ?t) (place ?l) (at ?p ?l) (at ?t ?l) (flat ?t))
    :effect (and (hung ?t) (not (flat ?t))))
  (:action take-down
    :parameters (?p ?t ?l)
    :precondition (and (person ?p) (tapestry ?t) (place ?l) (at ?p ?l) (at ?t ?l) (hung ?t))
    :effect (and (flat ?t) (not (hung ?t))))
  (:action dust
    :parameters (?p ?t ?l)
    :precondition (and (person ?p) (tapestry ?t) (place ?l) (at ?p ?l) (at ?t ?l) (hung ?t))
    :effect (dusted ?t))
  (:action mend
    :parameters (?p ?t ?th ?l)
    :precondition (and (person ?p) (tapestry ?t) (thread ?th) (place ?l) (at ?p ?l) (at ?t ?l) (at ?th ?l) (flat ?t))
    :effect (mended ?p ?t ?th)))
