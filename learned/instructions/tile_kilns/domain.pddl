(define (domain tile-kilns)
  (:requirements :strips :typing)
  (:types rack kiln tile glaze)
  (:predicates
    (on-rack ?t - tile ?r - rack)
    (in-kiln ?t - tile ?k - kiln)
    (held ?t - tile)
    (tongs-free)
    (door-open ?k - kiln)
    (door-shut ?k - kiln)
    (lit ?k - kiln)
    (unlit ?k - kiln)
    (is-damp ?t - tile)
    (is-dry ?t - tile)
    (is-bare ?t - tile)
    (is-glazed ?t - tile ?g - glaze)
    (is-fired ?t - tile)
    (is-square ?t - tile)
    (is-round ?t - tile)
    (is-large ?t - tile)
    (swept ?k - kiln))
  (:action lift-tile
    :parameters (?t - tile ?r - rack)
    :precondition (and (on-rack ?t ?r) (tongs-free))
    :effect (and (held ?t) (not (on-rack ?t ?r)) (not (tongs-free))))
  (:action rack-tile
    :parameters (?t - tile ?r - rack)
    :precondition (held ?t)
    :effect (and (on-rack ?t ?r) (tongs-free) (not (held ?t))))
  (:action load-tile
    :parameters (?t - tile ?k - kiln)
    :precondition (and (held ?t) (door-open ?k))
    :effect (and (in-kiln ?t ?k) (tongs-free) (not (held ?t)) (not (swept ?k))))
  (:action unload-tile
    :parameters (?t - tile ?k - kiln)
    :precondition (and (in-kiln ?t ?k) (door-open ?k) (tongs-free))
    :effect (and (held ?t) (not (in-kiln ?t ?k)) (not (tongs-free))))
  (:action open-door
    :parameters (?k - kiln)
    :precondition (and (door-shut ?k) (unlit ?k))
    :effect (and (door-open ?k) (not (door-shut ?k))))
  (:action shut-door
    :parameters (?k - kiln)
    :precondition (door-open ?k)
    :effect (and (door-shut ?k) (not (door-open ?k))))
  (:action light
    :parameters (?k - kiln)
    :precondition (and (door-shut ?k) (unlit ?k))
    :effect (and (lit ?k) (not (unlit ?k))))
  (:action put-out
    :parameters (?k - kiln)
    :precondition (lit ?k)
    :effect (and (unlit ?k) (not (lit ?k))))
  (:action dry
    :parameters (?t - tile ?k - kiln)
    :precondition (and (in-kiln ?t ?k) (lit ?k) (is-damp ?t))
    :effect (and (is-dry ?t) (not (is-damp ?t))))
  (:action brush-glaze
    :parameters (?t - tile ?r - rack ?g - glaze)
    :precondition (and (on-rack ?t ?r) (is-dry ?t) (is-bare ?t))
    :effect (and (is-glazed ?t ?g) (not (is-bare ?t))))
  (:action fire
    :parameters (?t - tile ?k - kiln ?g - glaze)
    :precondition (and (in-kiln ?t ?k) (lit ?k) (is-dry ?t) (is-glazed ?t ?g))
    :effect (is-fired ?t))
  (:action sweep
    :parameters (?k - kiln)
    :precondition (door-open ?k)
    :effect (swept ?k)))
