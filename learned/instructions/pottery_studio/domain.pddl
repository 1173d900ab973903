(define (domain pottery_studio)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot piece glaze helper - object
    surface kiln - spot)
  (:predicates
    (piece_on ?p - piece ?s - spot)
    (carried_by ?p - piece ?h - helper)
    (hands_free ?h - helper)
    (shut ?s - spot)
    (hot ?s - spot)
    (fired ?p - piece)
    (has_glaze ?p - piece ?g - glaze)
    (bare ?p - piece)
    (porcelain ?p - piece)
    (chipped ?p - piece))
  (:action take
    :parameters (?h - helper ?p - piece ?s - spot)
    :precondition (and (piece_on ?p ?s) (hands_free ?h) (not (shut ?s)) (not (hot ?s)))
    :effect (and (carried_by ?p ?h) (not (piece_on ?p ?s)) (not (hands_free ?h))))
  (:action put
    :parameters (?h - helper ?p - piece ?s - spot)
    :precondition (and (carried_by ?p ?h) (not (shut ?s)))
    :effect (and (piece_on ?p ?s) (hands_free ?h) (not (carried_by ?p ?h))))
  (:action shut_kiln
    :parameters (?k - kiln)
    :precondition (not (shut ?k))
    :effect (shut ?k))
  (:action open_kiln
    :parameters (?k - kiln)
    :precondition (and (shut ?k) (not (hot ?k)))
    :effect (not (shut ?k)))
  (:action heat_up
    :parameters (?k - kiln)
    :precondition (and (shut ?k) (not (hot ?k)))
    :effect (hot ?k))
  (:action cool_down
    :parameters (?k - kiln)
    :precondition (hot ?k)
    :effect (not (hot ?k)))
  (:action fire_piece
    :parameters (?p - piece ?k - kiln)
    :precondition (and (piece_on ?p ?k) (shut ?k) (hot ?k))
    :effect (fired ?p))
  (:action apply_glaze
    :parameters (?p - piece ?g - glaze ?s - surface)
    :precondition (and (piece_on ?p ?s) (fired ?p) (bare ?p))
    :effect (and (has_glaze ?p ?g) (not (bare ?p))))
  (:action wash_off
    :parameters (?p - piece ?g - glaze ?s - surface)
    :precondition (and (piece_on ?p ?s) (has_glaze ?p ?g))
    :effect (and (bare ?p) (not (has_glaze ?p ?g)))))
