; the repairer has two hands but works with one
(define (domain watch-repair)
  (:requirements :strips)
  (:constants bench)
  (:predicates
    (watch ?x) (part ?x) (place ?x) (customer ?x)
    (gold ?x) (silver ?x) (worn ?x)
    (owns ?c ?w)
    (in ?x ?y)
    (held ?x)
    (hand-empty)
    (case-open ?w)
    (case-shut ?w)
    (fitted ?p ?w)
    (oiled ?w)
    (wound ?w)
    (has ?c ?w))
  (:action pick-up
    :parameters (?x ?y)
    :precondition (and (place ?y) (in ?x ?y) (hand-empty))
    :effect (and (held ?x) (not (in ?x ?y)) (not (hand-empty))))
  (:action put-in
    :parameters (?x ?y)
    :precondition (and (place ?y) (held ?x))
    :effect (and (in ?x ?y) (hand-empty) (not (held ?x))))
  (:action open-case
    :parameters (?w)
    :precondition (and (watch ?w) (in ?w bench) (case-shut ?w))
    :effect (and (case-open ?w) (not (case-shut ?w))))
  (:action shut-case
    :parameters (?w)
    :precondition (and (watch ?w) (in ?w bench) (case-open ?w))
    :effect (and (case-shut ?w) (not (case-open ?w))))
  (:action fit
    :parameters (?p ?w)
    :precondition (and (part ?p) (watch ?w) (held ?p) (in ?w bench) (case-open ?w))
    :effect (and (fitted ?p ?w) (hand-empty) (not (held ?p))))
  (:action take-out
    :parameters (?p ?w)
    :precondition (and (fitted ?p ?w) (in ?w bench) (case-open ?w) (hand-empty))
    :effect (and (held ?p) (not (fitted ?p ?w)) (not (hand-empty))))
  (:action oil
    :parameters (?w)
    :precondition (and (watch ?w) (in ?w bench) (case-open ?w))
    :effect (oiled ?w))
  (:action wind
    :parameters (?w)
    :precondition (and (watch ?w) (case-shut ?w))
    :effect (wound ?w))
  (:action hand-over
    :parameters (?w ?c)
    :precondition (and (watch ?w) (owns ?c ?w) (held ?w) (case-shut ?w))
    :effect (and (has ?c ?w) (hand-empty) (not (held ?w)))))
