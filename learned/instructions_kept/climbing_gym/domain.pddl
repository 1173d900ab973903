(define (domain climbing)
  (:requirements :strips)
  (:predicates
    (climber ?x) (rope ?x) (wall ?x) (zone ?x) (harness ?x)
    (easy ?w) (steep ?w)
    (at ?x ?z)
    (located ?w ?z)
    (wears ?c ?h)
    (bare ?c)
    (lying ?h ?z)
    (hung ?r ?w)
    (coiled ?r)
    (on-wall ?c ?w)
    (on-ground ?c)
    (topped ?c ?w)
    (warm ?c)
    (trainer ?c)
    (certified ?c))
  (:action go
    :parameters (?c ?a ?b)
    :precondition (and (climber ?c) (zone ?a) (zone ?b) (at ?c ?a) (on-ground ?c))
    :effect (and (at ?c ?b) (not (at ?c ?a))))
  (:action stretch
    :parameters (?c)
    :precondition (and (climber ?c) (on-ground ?c))
    :effect (warm ?c))
  (:action gear-up
    :parameters (?c ?h ?z)
    :precondition (and (climber ?c) (harness ?h) (zone ?z) (at ?c ?z) (lying ?h ?z) (bare ?c))
    :effect (and (wears ?c ?h) (not (lying ?h ?z)) (not (bare ?c))))
  (:action gear-down
    :parameters (?c ?h ?z)
    :precondition (and (climber ?c) (harness ?h) (zone ?z) (at ?c ?z) (wears ?c ?h) (on-ground ?c))
    :effect (and (lying ?h ?z) (bare ?c) (not (wears ?c ?h))))
  (:action rig
    :parameters (?r ?w ?c ?z)
    :precondition (and (rope ?r) (wall ?w) (climber ?c) (trainer ?c) (located ?w ?z) (at ?c ?z) (coiled ?r))
    :effect (and (hung ?r ?w) (not (coiled ?r))))
  (:action derig
    :parameters (?r ?w ?c ?z)
    :precondition (and (rope ?r) (wall ?w) (climber ?c) (trainer ?c) (located ?w ?z) (at ?c ?z) (hung ?r ?w))
    :effect (and (coiled ?r) (not (hung ?r ?w))))
  (:action ascend
    :parameters (?c ?w ?r ?h ?z)
    :precondition (and (climber ?c) (wall ?w) (rope ?r) (harness ?h) (located ?w ?z) (at ?c ?z) (hung ?r ?w) (wears ?c ?h) (warm ?c) (on-ground ?c))
    :effect (and (on-wall ?c ?w) (topped ?c ?w) (not (on-ground ?c))))
  (:action descend
    :parameters (?c ?w)
    :precondition (and (climber ?c) (wall ?w) (on-wall ?c ?w))
    :effect (and (on-ground ?c) (not (on-wall ?c ?w))))
  (:action pass-test
    :parameters (?c ?w)
    :precondition (and (climber ?c) (wall ?w) (steep ?w) (topped ?c ?w) (on-ground ?c))
    :effect (certified ?c)))
