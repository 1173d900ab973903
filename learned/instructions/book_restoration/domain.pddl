; a workshop for old books, classic untyped style
(define (domain book-restoration)
  (:requirements :strips)
  (:predicates
    (book ?x) (tool ?x) (binder ?x) (place ?x) (cover ?x)
    (brush ?x) (needle ?x) (bench ?x) (press ?x) (rare ?x)
    (lies ?x ?p)
    (holds ?w ?x)
    (idle ?w)
    (clean ?b)
    (sewn ?b)
    (pressed ?b)
    (bare ?b)
    (bound ?b ?m))
  (:action pick-up-book
    :parameters (?w ?b ?p)
    :precondition (and (binder ?w) (book ?b) (place ?p) (idle ?w) (lies ?b ?p))
    :effect (and (holds ?w ?b) (not (idle ?w)) (not (lies ?b ?p))))
  (:action pick-up-tool
    :parameters (?w ?t ?p)
    :precondition (and (binder ?w) (tool ?t) (place ?p) (idle ?w) (lies ?t ?p))
    :effect (and (holds ?w ?t) (not (idle ?w)) (not (lies ?t ?p))))
  (:action lay
    :parameters (?w ?x ?p)
    :precondition (and (binder ?w) (place ?p) (holds ?w ?x))
    :effect (and (lies ?x ?p) (idle ?w) (not (holds ?w ?x))))
  (:action brush-off
    :parameters (?w ?b ?t ?p)
    :precondition (and (holds ?w ?t) (brush ?t) (book ?b) (lies ?b ?p) (bench ?p))
    :effect (clean ?b))
  (:action stitch
    :parameters (?w ?b ?t ?p)
    :precondition (and (holds ?w ?t) (needle ?t) (book ?b) (bare ?b) (lies ?b ?p) (bench ?p))
    :effect (sewn ?b))
  (:action strip-cover
    :parameters (?w ?b ?m ?p)
    :precondition (and (binder ?w) (idle ?w) (book ?b) (cover ?m) (bound ?b ?m) (lies ?b ?p) (bench ?p))
    :effect (and (bare ?b) (not (bound ?b ?m))))
  (:action bind-in
    :parameters (?w ?b ?m ?p)
    :precondition (and (binder ?w) (idle ?w) (book ?b) (cover ?m) (bare ?b) (sewn ?b) (lies ?b ?p) (bench ?p))
    :effect (and (bound ?b ?m) (not (bare ?b))))
  (:action squeeze
    :parameters (?b ?p)
    :precondition (and (book ?b) (press ?p) (lies ?b ?p))
    :effect (pressed ?b)))
