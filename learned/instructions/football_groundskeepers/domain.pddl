(define (domain football-ground)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    movable zone - object
    machine keeper - movable
    mower roller marker - machine
    turf shed - zone)
  (:predicates
    (is-in ?x - movable ?z - zone)
    (is-driving ?k - keeper ?m - machine)
    (is-seated ?k - keeper)
    (is-manned ?m - machine)
    (is-mown ?t - turf)
    (is-rolled ?t - turf)
    (is-lined ?t - turf)
    (is-wet ?t - turf)
    (is-fuelled ?m - machine))
  (:action walk
    :parameters (?k - keeper ?a - zone ?b - zone)
    :precondition (and (is-in ?k ?a) (not (is-seated ?k)))
    :effect (and (is-in ?k ?b) (not (is-in ?k ?a))))
  (:action get-on
    :parameters (?k - keeper ?m - machine ?z - zone)
    :precondition (and (is-in ?k ?z) (is-in ?m ?z) (not (is-seated ?k)) (not (is-manned ?m)))
    :effect (and (is-driving ?k ?m) (is-seated ?k) (is-manned ?m)))
  (:action get-down
    :parameters (?k - keeper ?m - machine)
    :precondition (is-driving ?k ?m)
    :effect (and (not (is-driving ?k ?m)) (not (is-seated ?k)) (not (is-manned ?m))))
  (:action drive
    :parameters (?k - keeper ?m - machine ?a - zone ?b - zone)
    :precondition (and (is-driving ?k ?m) (is-in ?m ?a) (is-in ?k ?a) (is-fuelled ?m))
    :effect (and (is-in ?m ?b) (is-in ?k ?b) (not (is-in ?m ?a)) (not (is-in ?k ?a))))
  (:action refuel
    :parameters (?k - keeper ?m - machine ?z - zone)
    :precondition (and (is-in ?k ?z) (is-in ?m ?z) (not (is-seated ?k)))
    :effect (is-fuelled ?m))
  (:action mow
    :parameters (?k - keeper ?m - mower ?t - turf)
    :precondition (and (is-driving ?k ?m) (is-in ?m ?t) (is-fuelled ?m) (not (is-wet ?t)))
    :effect (and (is-mown ?t) (not (is-lined ?t))))
  (:action roll
    :parameters (?k - keeper ?m - roller ?t - turf)
    :precondition (and (is-driving ?k ?m) (is-in ?m ?t) (is-fuelled ?m))
    :effect (is-rolled ?t))
  (:action paint-lines
    :parameters (?k - keeper ?m - marker ?t - turf)
    :precondition (and (is-driving ?k ?m) (is-in ?m ?t) (is-mown ?t) (not (is-wet ?t)))
    :effect (is-lined ?t))
  (:action sprinkle
    :parameters (?k - keeper ?t - turf)
    :precondition (and (is-in ?k ?t) (not (is-seated ?k)))
    :effect (is-wet ?t)))
