;; trail keepers: untyped, plain strips
(define (domain trailkeepers)
  (:requirements :strips)
  (:predicates
    (ranger ?r) (place ?p) (station ?p) (shelter ?p)
    (gear ?g) (wood ?g) (saw ?g) (broom ?g)
    (trail ?a ?b) (passable ?a ?b)
    (at ?x ?p) (carry ?r ?g)
    (open ?s) (shut ?s)
    (lit ?s) (swept ?s) (burnt ?w))
  (:action hike
    :parameters (?r ?a ?b)
    :precondition (and (ranger ?r) (place ?a) (place ?b) (at ?r ?a) (trail ?a ?b) (passable ?a ?b))
    :effect (and (at ?r ?b) (not (at ?r ?a))))
  (:action pickup
    :parameters (?r ?g ?p)
    :precondition (and (ranger ?r) (gear ?g) (at ?r ?p) (at ?g ?p))
    :effect (and (carry ?r ?g) (not (at ?g ?p))))
  (:action drop
    :parameters (?r ?g ?p)
    :precondition (and (ranger ?r) (gear ?g) (place ?p) (at ?r ?p) (carry ?r ?g))
    :effect (and (at ?g ?p) (not (carry ?r ?g))))
  (:action saw-through
    :parameters (?r ?s ?a ?b)
    :precondition (and (ranger ?r) (saw ?s) (carry ?r ?s) (at ?r ?a) (trail ?a ?b))
    :effect (and (passable ?a ?b) (passable ?b ?a)))
  (:action light-stove
    :parameters (?r ?w ?s)
    :precondition (and (ranger ?r) (wood ?w) (shelter ?s) (at ?r ?s) (carry ?r ?w))
    :effect (and (lit ?s) (burnt ?w) (not (carry ?r ?w))))
  (:action put-out-stove
    :parameters (?r ?s)
    :precondition (and (ranger ?r) (shelter ?s) (at ?r ?s) (lit ?s))
    :effect (not (lit ?s)))
  (:action open-up
    :parameters (?r ?s)
    :precondition (and (ranger ?r) (shelter ?s) (at ?r ?s) (shut ?s))
    :effect (and (open ?s) (not (shut ?s))))
  (:action lock-up
    :parameters (?r ?s)
    :precondition (and (ranger ?r) (shelter ?s) (at ?r ?s) (open ?s))
    :effect (and (shut ?s) (not (open ?s))))
  (:action sweep
    :parameters (?r ?b ?s)
    :precondition (and (ranger ?r) (broom ?b) (shelter ?s) (at ?r ?s) (carry ?r ?b))
    :effect (swept ?s)))
