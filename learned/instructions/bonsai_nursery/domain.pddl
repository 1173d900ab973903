(define (domain bonsai-nursery)
  (:requirements :strips :typing)
  (:types
    spot tree pot gardener - object
    bench shelf - spot)
  (:predicates
    (is-on ?p - pot ?s - spot)
    (is-in ?t - tree ?p - pot)
    (is-empty ?p - pot)
    (is-held ?p - pot ?g - gardener)
    (has-free-hands ?g - gardener)
    (is-pruned ?t - tree)
    (is-wired ?t - tree)
    (is-watered ?t - tree)
    (is-blue ?p - pot)
    (is-brown ?p - pot)
    (is-evergreen ?t - tree)
    (is-sunny ?s - spot))
  (:action lift
    :parameters (?g - gardener ?p - pot ?s - spot)
    :precondition (and (is-on ?p ?s) (has-free-hands ?g))
    :effect (and (is-held ?p ?g) (not (is-on ?p ?s)) (not (has-free-hands ?g))))
  (:action put-down
    :parameters (?g - gardener ?p - pot ?s - spot)
    :precondition (is-held ?p ?g)
    :effect (and (is-on ?p ?s) (has-free-hands ?g) (not (is-held ?p ?g))))
  (:action repot
    :parameters (?t - tree ?from ?to - pot ?b - bench ?g - gardener)
    :precondition (and (is-in ?t ?from) (is-empty ?to) (is-on ?from ?b) (is-on ?to ?b) (has-free-hands ?g))
    :effect (and (is-in ?t ?to) (is-empty ?from) (not (is-in ?t ?from)) (not (is-empty ?to))))
  (:action prune
    :parameters (?t - tree ?p - pot ?b - bench ?g - gardener)
    :precondition (and (is-in ?t ?p) (is-on ?p ?b) (has-free-hands ?g))
    :effect (is-pruned ?t))
  (:action wire
    :parameters (?t - tree ?p - pot ?b - bench ?g - gardener)
    :precondition (and (is-in ?t ?p) (is-on ?p ?b) (has-free-hands ?g))
    :effect (is-wired ?t))
  (:action unwire
    :parameters (?t - tree ?p - pot ?b - bench ?g - gardener)
    :precondition (and (is-wired ?t) (is-in ?t ?p) (is-on ?p ?b) (has-free-hands ?g))
    :effect (not (is-wired ?t)))
  (:action water
    :parameters (?t - tree ?g - gardener)
    :precondition (has-free-hands ?g)
    :effect (is-watered ?t)))
