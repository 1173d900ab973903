; Hanging wallpaper, flat by flat
(define (domain wallpaper-hanging)
  (:requirements :strips :typing)
  (:types hanger wall roll room)
  (:predicates
    (in ?h - hanger ?r - room)
    (wall-of ?w - wall ?r - room)
    (bare ?w - wall)
    (sized ?w - wall)
    (pasted ?x - roll)
    (unused ?x - roll)
    (hung ?x - roll ?w - wall)
    (smooth ?w - wall)
    (striped ?x - roll)
    (floral ?x - roll))
  (:action walk
    :parameters (?h - hanger ?from ?to - room)
    :precondition (in ?h ?from)
    :effect (and (in ?h ?to) (not (in ?h ?from))))
  (:action strip-off
    :parameters (?h - hanger ?x - roll ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall-of ?w ?r) (hung ?x ?w))
    :effect (and (bare ?w) (not (hung ?x ?w)) (not (smooth ?w)) (not (sized ?w))))
  (:action size-wall
    :parameters (?h - hanger ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall-of ?w ?r) (bare ?w))
    :effect (sized ?w))
  (:action paste
    :parameters (?h - hanger ?x - roll)
    :precondition (unused ?x)
    :effect (and (pasted ?x) (not (unused ?x))))
  (:action hang
    :parameters (?h - hanger ?x - roll ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall-of ?w ?r) (pasted ?x) (bare ?w) (sized ?w))
    :effect (and (hung ?x ?w) (not (pasted ?x)) (not (bare ?w))))
  (:action brush-flat
    :parameters (?h - hanger ?x - roll ?w - wall ?r - room)
    :precondition (and (in ?h ?r) (wall-of ?w ?r) (hung ?x ?w))
    :effect (smooth ?w)))
