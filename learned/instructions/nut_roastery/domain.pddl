(define (domain nut-roastery)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    batch station - object
    roaster bin packer - station)
  (:predicates
    (in-station ?b - batch ?s - station)
    (occupied ?s - station)
    (is-hot ?r - roaster)
    (is-roasted ?b - batch)
    (is-salted ?b - batch)
    (is-bagged ?b - batch)
    (almonds ?b - batch)
    (cashews ?b - batch)
    (organic ?b - batch))
  (:action move-batch
    :parameters (?b - batch ?from ?to - station)
    :precondition (and (in-station ?b ?from) (not (occupied ?to)))
    :effect (and (in-station ?b ?to) (occupied ?to) (not (in-station ?b ?from)) (not (occupied ?from))))
  (:action fire-up
    :parameters (?r - roaster)
    :precondition (not (is-hot ?r))
    :effect (is-hot ?r))
  (:action shut-down
    :parameters (?r - roaster)
    :precondition (is-hot ?r)
    :effect (not (is-hot ?r)))
  (:action roast
    :parameters (?b - batch ?r - roaster)
    :precondition (and (in-station ?b ?r) (is-hot ?r) (not (is-bagged ?b)))
    :effect (is-roasted ?b))
  (:action salt
    :parameters (?b - batch ?n - bin)
    :precondition (and (in-station ?b ?n) (not (is-bagged ?b)))
    :effect (is-salted ?b))
  (:action bag
    :parameters (?b - batch ?p - packer)
    :precondition (and (in-station ?b ?p) (is-roasted ?b))
    :effect (is-bagged ?b)))
