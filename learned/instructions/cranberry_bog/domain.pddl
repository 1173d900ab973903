(define (domain cranberry-bog)
  (:requirements :strips :typing)
  (:types worker reel crate place - object
          bog barn - place)
  (:predicates
    (worker-at ?w - worker ?l - place)
    (reel-at ?m - reel ?l - place)
    (is-flooded ?b - bog)
    (is-dry ?b - bog)
    (is-ripe ?b - bog)
    (is-beaten ?b - bog ?m - reel)
    (is-corralled ?b - bog)
    (is-sanded ?b - bog)
    (is-empty ?c - crate)
    (filled-from ?c - crate ?b - bog ?w - worker))
  (:action walk
    :parameters (?w - worker ?a ?b - place)
    :precondition (worker-at ?w ?a)
    :effect (and (worker-at ?w ?b) (not (worker-at ?w ?a))))
  (:action drive
    :parameters (?w - worker ?m - reel ?a ?b - place)
    :precondition (and (worker-at ?w ?a) (reel-at ?m ?a))
    :effect (and (worker-at ?w ?b) (reel-at ?m ?b) (not (worker-at ?w ?a)) (not (reel-at ?m ?a))))
  (:action flood
    :parameters (?w - worker ?b - bog)
    :precondition (and (worker-at ?w ?b) (is-dry ?b))
    :effect (and (is-flooded ?b) (not (is-dry ?b))))
  (:action drain
    :parameters (?w - worker ?b - bog)
    :precondition (and (worker-at ?w ?b) (is-flooded ?b))
    :effect (and (is-dry ?b) (not (is-flooded ?b))))
  (:action beat
    :parameters (?w - worker ?m - reel ?b - bog)
    :precondition (and (worker-at ?w ?b) (reel-at ?m ?b) (is-flooded ?b) (is-ripe ?b))
    :effect (is-beaten ?b ?m))
  (:action corral
    :parameters (?w - worker ?m - reel ?b - bog)
    :precondition (and (worker-at ?w ?b) (is-flooded ?b) (is-beaten ?b ?m))
    :effect (is-corralled ?b))
  (:action fill
    :parameters (?w - worker ?c - crate ?b - bog)
    :precondition (and (worker-at ?w ?b) (is-flooded ?b) (is-corralled ?b) (is-empty ?c))
    :effect (and (filled-from ?c ?b ?w) (not (is-empty ?c))))
  (:action sand
    :parameters (?w - worker ?b - bog)
    :precondition (and (worker-at ?w ?b) (is-dry ?b))
    :effect (is-sanded ?b)))
