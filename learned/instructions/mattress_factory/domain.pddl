(define (domain mattress-works)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    worker mattress cover filling side station - object
    gluing sewing packing - station)
  (:constants top bottom - side)
  (:predicates
    (stationed ?w - worker ?s - station)
    (at-st ?m - mattress ?s - station)
    (single ?m - mattress)
    (double ?m - mattress)
    (layer ?m - mattress ?k - filling ?x - side)
    (unused ?c - cover)
    (quilted ?c - cover)
    (has-cover ?m - mattress ?c - cover)
    (sewn-up ?m - mattress)
    (wrapped ?m - mattress))
  (:action send
    :parameters (?w - worker ?a ?b - station)
    :precondition (stationed ?w ?a)
    :effect (and (stationed ?w ?b) (not (stationed ?w ?a))))
  (:action push
    :parameters (?w - worker ?m - mattress ?a ?b - station)
    :precondition (and (stationed ?w ?a) (at-st ?m ?a))
    :effect (and (at-st ?m ?b) (not (at-st ?m ?a))))
  (:action glue
    :parameters (?w - worker ?m - mattress ?s - gluing ?k - filling ?x - side)
    :precondition (and (stationed ?w ?s) (at-st ?m ?s) (not (sewn-up ?m)))
    :effect (layer ?m ?k ?x))
  (:action quilt
    :parameters (?w - worker ?c - cover ?s - sewing)
    :precondition (and (stationed ?w ?s) (unused ?c))
    :effect (quilted ?c))
  (:action slip-on
    :parameters (?w - worker ?m - mattress ?c - cover ?s - sewing)
    :precondition (and (stationed ?w ?s) (at-st ?m ?s) (unused ?c) (quilted ?c))
    :effect (and (has-cover ?m ?c) (not (unused ?c))))
  (:action sew-up
    :parameters (?w - worker ?m - mattress ?c - cover ?s - sewing)
    :precondition (and (stationed ?w ?s) (at-st ?m ?s) (has-cover ?m ?c))
    :effect (sewn-up ?m))
  (:action unpick
    :parameters (?w - worker ?m - mattress ?s - sewing)
    :precondition (and (stationed ?w ?s) (at-st ?m ?s) (sewn-up ?m) (not (wrapped ?m)))
    :effect (not (sewn-up ?m)))
  (:action wrap
    :parameters (?w - worker ?m - mattress ?s - packing)
    :precondition (and (stationed ?w ?s) (at-st ?m ?s) (sewn-up ?m))
    :effect (wrapped ?m)))
