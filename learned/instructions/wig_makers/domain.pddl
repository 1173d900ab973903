(define (domain wig-makers)
  (:requirements :strips :typing :negative-preconditions)
  (:types maker wig spot hue style - object)
  (:predicates
    (maker-at ?m - maker ?s - spot)
    (wig-at ?w - wig ?s - spot)
    (holding ?m - maker ?w - wig)
    (busy ?m - maker)
    (has-sink ?s - spot)
    (washed ?w - wig)
    (dyed ?w - wig ?h - hue)
    (mixes ?m - maker ?h - hue)
    (trained ?m - maker ?st - style)
    (styled ?m - maker ?w - wig ?st - style))
  (:action walk
    :parameters (?m - maker ?a ?b - spot)
    :precondition (maker-at ?m ?a)
    :effect (and (maker-at ?m ?b) (not (maker-at ?m ?a))))
  (:action take
    :parameters (?m - maker ?w - wig ?s - spot)
    :precondition (and (maker-at ?m ?s) (wig-at ?w ?s) (not (busy ?m)))
    :effect (and (holding ?m ?w) (busy ?m) (not (wig-at ?w ?s))))
  (:action put-down
    :parameters (?m - maker ?w - wig ?s - spot)
    :precondition (and (maker-at ?m ?s) (holding ?m ?w))
    :effect (and (wig-at ?w ?s) (not (holding ?m ?w)) (not (busy ?m))))
  (:action wash
    :parameters (?m - maker ?w - wig ?s - spot)
    :precondition (and (maker-at ?m ?s) (wig-at ?w ?s) (has-sink ?s) (not (busy ?m)))
    :effect (washed ?w))
  (:action dye
    :parameters (?m - maker ?w - wig ?s - spot ?old ?new - hue)
    :precondition (and (maker-at ?m ?s) (wig-at ?w ?s) (mixes ?m ?new) (dyed ?w ?old) (not (busy ?m)))
    :effect (and (not (dyed ?w ?old)) (dyed ?w ?new)))
  (:action set-style
    :parameters (?m - maker ?w - wig ?s - spot ?st - style)
    :precondition (and (maker-at ?m ?s) (wig-at ?w ?s) (trained ?m ?st) (not (busy ?m)))
    :effect (styled ?m ?w ?st)))
