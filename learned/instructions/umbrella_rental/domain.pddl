; brollies for hire
(define (domain umbrella-rental)
  (:requirements :strips :typing :negative-preconditions)
  (:types item place customer - object
          umbrella - item
          stand workroom - place)
  (:predicates
    (stored ?u - umbrella ?p - place)
    (lent ?u - umbrella ?c - customer)
    (unfolded ?u - umbrella)
    (damp ?u - umbrella)
    (torn ?u - umbrella)
    (paid ?c - customer)
    (large ?u - umbrella)
    (yellow ?u - umbrella)
    (black ?u - umbrella))
  (:action lend
    :parameters (?u - umbrella ?c - customer ?s - stand)
    :precondition (and (stored ?u ?s) (paid ?c) (not (torn ?u)))
    :effect (and (lent ?u ?c) (not (stored ?u ?s))))
  (:action take-back
    :parameters (?u - umbrella ?c - customer ?s - stand)
    :precondition (and (lent ?u ?c) (not (unfolded ?u)))
    :effect (and (stored ?u ?s) (not (lent ?u ?c))))
  (:action charge
    :parameters (?c - customer)
    :precondition (not (paid ?c))
    :effect (paid ?c))
  (:action unfold
    :parameters (?u - umbrella)
    :precondition (not (unfolded ?u))
    :effect (unfolded ?u))
  (:action fold
    :parameters (?u - umbrella)
    :precondition (unfolded ?u)
    :effect (not (unfolded ?u)))
  (:action stroll-in-rain
    :parameters (?u - umbrella ?c - customer)
    :precondition (and (lent ?u ?c) (unfolded ?u))
    :effect (damp ?u))
  (:action dry
    :parameters (?u - umbrella ?p - place)
    :precondition (and (stored ?u ?p) (unfolded ?u) (damp ?u))
    :effect (not (damp ?u)))
  (:action patch
    :parameters (?u - umbrella ?w - workroom)
    :precondition (and (stored ?u ?w) (torn ?u))
    :effect (not (torn ?u)))
  (:action transfer
    :parameters (?u - umbrella ?from ?to - place)
    :precondition (and (stored ?u ?from) (not (unfolded ?u)))
    :effect (and (stored ?u ?to) (not (stored ?u ?from)))))
