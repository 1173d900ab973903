(define (domain peat-bog)
  (:requirements :strips :typing)
  (:types worker bank tool house cart - object
          spade slane - tool)
  (:predicates
    (at ?w - worker ?b - bank)
    (has ?w - worker ?t - tool)
    (empty-handed ?w - worker)
    (lies ?t - tool ?b - bank)
    (stripped ?b - bank)
    (drained ?b - bank)
    (cut-by ?b - bank ?w - worker)
    (dry ?b - bank)
    (idle ?c - cart)
    (carted ?b - bank ?c - cart ?h - house))
  (:action walk
    :parameters (?w - worker ?from ?to - bank)
    :precondition (at ?w ?from)
    :effect (and (at ?w ?to) (not (at ?w ?from))))
  (:action pick-up
    :parameters (?w - worker ?t - tool ?b - bank)
    :precondition (and (at ?w ?b) (lies ?t ?b) (empty-handed ?w))
    :effect (and (has ?w ?t) (not (lies ?t ?b)) (not (empty-handed ?w))))
  (:action put-down
    :parameters (?w - worker ?t - tool ?b - bank)
    :precondition (and (at ?w ?b) (has ?w ?t))
    :effect (and (lies ?t ?b) (empty-handed ?w) (not (has ?w ?t))))
  (:action strip-heather
    :parameters (?w - worker ?s - spade ?b - bank)
    :precondition (and (at ?w ?b) (has ?w ?s))
    :effect (stripped ?b))
  (:action dig-drain
    :parameters (?w - worker ?s - spade ?b - bank)
    :precondition (and (at ?w ?b) (has ?w ?s))
    :effect (drained ?b))
  (:action cut-turf
    :parameters (?w - worker ?s - slane ?b - bank)
    :precondition (and (at ?w ?b) (has ?w ?s) (stripped ?b) (drained ?b))
    :effect (cut-by ?b ?w))
  (:action foot-turf
    :parameters (?w ?cutter - worker ?b - bank)
    :precondition (and (at ?w ?b) (cut-by ?b ?cutter) (empty-handed ?w))
    :effect (dry ?b))
  (:action cart-home
    :parameters (?w - worker ?b - bank ?c - cart ?h - house)
    :precondition (and (at ?w ?b) (dry ?b) (idle ?c))
    :effect (and (carted ?b ?c ?h) (not (idle ?c)))))
