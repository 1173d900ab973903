(define (domain cathedral)
  (:requirements :strips)
  (:predicates
    (mason ?x)
    (stone ?x)
    (place ?x)
    (stair ?p ?q)
    (at ?x ?p)
    (carries ?m ?s)
    (idle ?m)
    (dressed ?s)
    (mortar ?p)
    (fixed ?s ?p))
  (:action go
    :parameters (?m ?p ?q)
    :precondition (and (mason ?m) (place ?p) (place ?q) (at ?m ?p) (stair ?p ?q))
    :effect (and (at ?m ?q) (not (at ?m ?p))))
  (:action lift
    :parameters (?m ?s ?p)
    :precondition (and (mason ?m) (stone ?s) (place ?p) (at ?m ?p) (at ?s ?p) (idle ?m))
    :effect (and (carries ?m ?s) (not (at ?s ?p)) (not (idle ?m))))
  (:action lower
    :parameters (?m ?s ?p)
    :precondition (and (mason ?m) (stone ?s) (place ?p) (at ?m ?p) (carries ?m ?s))
    :effect (and (at ?s ?p) (idle ?m) (not (carries ?m ?s))))
  (:action dress
    :parameters (?m ?s ?p)
    :precondition (and (mason ?m) (stone ?s) (place ?p) (at ?m ?p) (at ?s ?p) (idle ?m))
    :effect (dressed ?s))
  (:action mix
    :parameters (?m ?p)
    :precondition (and (mason ?m) (place ?p) (at ?m ?p) (idle ?m))
    :effect (mortar ?p))
  (:action scrape
    :parameters (?m ?p)
    :precondition (and (mason ?m) (place ?p) (at ?m ?p) (idle ?m) (mortar ?p))
    :effect (not (mortar ?p)))
  (:action fix
    :parameters (?m ?s ?p)
    :precondition (and (mason ?m) (stone ?s) (place ?p) (at ?m ?p) (carries ?m ?s) (dressed ?s) (mortar ?p))
    :effect (and (fixed ?s ?p) (idle ?m) (not (carries ?m ?s))))
  (:action prise
    :parameters (?m ?s ?p)
    :precondition (and (mason ?m) (stone ?s) (place ?p) (at ?m ?p) (fixed ?s ?p) (idle ?m))
    :effect (and (carries ?m ?s) (not (fixed ?s ?p)) (not (idle ?m)))))
