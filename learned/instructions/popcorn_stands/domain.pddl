(define (domain popcorn-fair)
  (:requirements :strips)
  (:predicates
    (stand ?s) (bucket ?b) (flavour ?f) (customer ?c)
    (at-runner ?s) (at-bucket ?b ?s) (carrying ?b) (hand-free)
    (shaker-at ?f ?s) (waits-at ?c ?s) (large ?b)
    (kettle-hot ?s) (popped ?b) (seasoned ?b ?f) (served ?c ?b))
  (:action walk
    :parameters (?from ?to)
    :precondition (and (stand ?from) (stand ?to) (at-runner ?from))
    :effect (and (at-runner ?to) (not (at-runner ?from))))
  (:action heat-kettle
    :parameters (?s)
    :precondition (and (stand ?s) (at-runner ?s))
    :effect (kettle-hot ?s))
  (:action cool-kettle
    :parameters (?s)
    :precondition (and (stand ?s) (at-runner ?s) (kettle-hot ?s))
    :effect (not (kettle-hot ?s)))
  (:action pop
    :parameters (?b ?s)
    :precondition (and (bucket ?b) (stand ?s) (at-runner ?s) (at-bucket ?b ?s) (kettle-hot ?s))
    :effect (popped ?b))
  (:action season
    :parameters (?b ?f ?s)
    :precondition (and (bucket ?b) (flavour ?f) (stand ?s) (at-runner ?s) (at-bucket ?b ?s) (shaker-at ?f ?s) (popped ?b))
    :effect (seasoned ?b ?f))
  (:action take
    :parameters (?b ?s)
    :precondition (and (bucket ?b) (stand ?s) (at-runner ?s) (at-bucket ?b ?s) (hand-free))
    :effect (and (carrying ?b) (not (at-bucket ?b ?s)) (not (hand-free))))
  (:action put
    :parameters (?b ?s)
    :precondition (and (bucket ?b) (stand ?s) (at-runner ?s) (carrying ?b))
    :effect (and (at-bucket ?b ?s) (hand-free) (not (carrying ?b))))
  (:action serve
    :parameters (?c ?b ?s)
    :precondition (and (customer ?c) (stand ?s) (at-runner ?s) (waits-at ?c ?s) (carrying ?b) (popped ?b))
    :effect (and (served ?c ?b) (hand-free) (not (carrying ?b)))))
