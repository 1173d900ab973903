(define (domain watertaxi)
  (:requirements :strips)
  (:predicates
    (boat ?x) (rider ?x) (pier ?x)
    (moored ?b ?p)
    (waits ?r ?p)
    (sits ?r ?b)
    (channel ?p ?q)
    (fuelled ?b)
    (lit ?b)
    (pump ?p))
  (:action sail
    :parameters (?b ?p ?q)
    :precondition (and (boat ?b) (pier ?p) (pier ?q) (moored ?b ?p) (channel ?p ?q) (fuelled ?b))
    :effect (and (moored ?b ?q) (not (moored ?b ?p))))
  (:action hop_on
    :parameters (?r ?b ?p)
    :precondition (and (rider ?r) (boat ?b) (pier ?p) (waits ?r ?p) (moored ?b ?p))
    :effect (and (sits ?r ?b) (not (waits ?r ?p))))
  (:action hop_off
    :parameters (?r ?b ?p)
    :precondition (and (rider ?r) (boat ?b) (pier ?p) (sits ?r ?b) (moored ?b ?p))
    :effect (and (waits ?r ?p) (not (sits ?r ?b))))
  (:action refuel
    :parameters (?b ?p)
    :precondition (and (boat ?b) (pier ?p) (moored ?b ?p) (pump ?p))
    :effect (fuelled ?b))
  (:action drain
    :parameters (?b ?p)
    :precondition (and (boat ?b) (pier ?p) (moored ?b ?p) (pump ?p) (fuelled ?b))
    :effect (not (fuelled ?b)))
  (:action light_lamp
    :parameters (?b)
    :precondition (boat ?b)
    :effect (lit ?b))
  (:action douse_lamp
    :parameters (?b)
    :precondition (and (boat ?b) (lit ?b))
    :effect (not (lit ?b))))
