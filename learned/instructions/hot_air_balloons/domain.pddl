(define (domain balloons)
  (:requirements :strips)
  (:predicates
    (balloon ?x) (pilot ?x) (guest ?x) (field ?x) (level ?x) (burner ?x)
    (over ?b ?f) (height ?b ?l) (ground ?l) (above ?h ?l)
    (at ?p ?f) (in-basket ?p ?b)
    (inflated ?b) (packed ?b) (tethered ?b)
    (fitted ?u ?b) (loose ?u ?f) (no-burner ?b)
    (wind ?l ?f1 ?f2)
    (striped ?b) (plain ?b))
  (:action inflate
    :parameters (?b ?u ?f ?p)
    :precondition (and (balloon ?b) (burner ?u) (pilot ?p) (over ?b ?f) (at ?p ?f) (fitted ?u ?b) (packed ?b))
    :effect (and (inflated ?b) (not (packed ?b))))
  (:action pack-up
    :parameters (?b ?l)
    :precondition (and (balloon ?b) (inflated ?b) (height ?b ?l) (ground ?l) (tethered ?b))
    :effect (and (packed ?b) (not (inflated ?b))))
  (:action fit-burner
    :parameters (?u ?b ?f)
    :precondition (and (burner ?u) (balloon ?b) (loose ?u ?f) (over ?b ?f) (no-burner ?b) (tethered ?b))
    :effect (and (fitted ?u ?b) (not (loose ?u ?f)) (not (no-burner ?b))))
  (:action unfit-burner
    :parameters (?u ?b ?f)
    :precondition (and (burner ?u) (balloon ?b) (fitted ?u ?b) (over ?b ?f) (packed ?b))
    :effect (and (loose ?u ?f) (no-burner ?b) (not (fitted ?u ?b))))
  (:action climb-in
    :parameters (?p ?b ?f ?l)
    :precondition (and (balloon ?b) (at ?p ?f) (over ?b ?f) (height ?b ?l) (ground ?l) (tethered ?b))
    :effect (and (in-basket ?p ?b) (not (at ?p ?f))))
  (:action climb-out
    :parameters (?p ?b ?f ?l)
    :precondition (and (balloon ?b) (in-basket ?p ?b) (over ?b ?f) (height ?b ?l) (ground ?l) (tethered ?b))
    :effect (and (at ?p ?f) (not (in-basket ?p ?b))))
  (:action untie
    :parameters (?b)
    :precondition (and (balloon ?b) (tethered ?b) (inflated ?b))
    :effect (not (tethered ?b)))
  (:action tie-down
    :parameters (?b ?l)
    :precondition (and (balloon ?b) (height ?b ?l) (ground ?l))
    :effect (tethered ?b))
  (:action rise
    :parameters (?p ?b ?l ?h)
    :precondition (and (pilot ?p) (in-basket ?p ?b) (inflated ?b) (height ?b ?l) (above ?h ?l))
    :effect (and (height ?b ?h) (not (height ?b ?l))))
  (:action sink
    :parameters (?p ?b ?h ?l)
    :precondition (and (pilot ?p) (in-basket ?p ?b) (height ?b ?h) (above ?h ?l))
    :effect (and (height ?b ?l) (not (height ?b ?h))))
  (:action drift
    :parameters (?b ?l ?f1 ?f2)
    :precondition (and (balloon ?b) (height ?b ?l) (wind ?l ?f1 ?f2) (over ?b ?f1))
    :effect (and (over ?b ?f2) (not (over ?b ?f1)))))
