(define (domain hedge-maze)
  (:requirements :strips :typing :negative-preconditions)
  (:types walker spot gate tool - object
          keeper visitor - walker)
  (:predicates
    (in ?w - walker ?p - spot)
    (joins ?g - gate ?a ?b - spot)
    (shut ?g - gate)
    (follows ?v - visitor ?k - keeper)
    (solo ?k - keeper)
    (overgrown ?p - spot)
    (cutter ?t - tool)
    (carries ?k - keeper ?t - tool)
    (lies ?t - tool ?p - spot))
  (:action step
    :parameters (?k - keeper ?g - gate ?a ?b - spot)
    :precondition (and (in ?k ?a) (joins ?g ?a ?b) (not (shut ?g)) (solo ?k))
    :effect (and (in ?k ?b) (not (in ?k ?a))))
  (:action lead
    :parameters (?k - keeper ?v - visitor ?g - gate ?a ?b - spot)
    :precondition (and (in ?k ?a) (in ?v ?a) (follows ?v ?k) (joins ?g ?a ?b) (not (shut ?g)))
    :effect (and (in ?k ?b) (in ?v ?b) (not (in ?k ?a)) (not (in ?v ?a))))
  (:action fetch
    :parameters (?k - keeper ?v - visitor ?p - spot)
    :precondition (and (in ?k ?p) (in ?v ?p) (solo ?k))
    :effect (and (follows ?v ?k) (not (solo ?k))))
  (:action part
    :parameters (?k - keeper ?v - visitor)
    :precondition (follows ?v ?k)
    :effect (and (solo ?k) (not (follows ?v ?k))))
  (:action unbar
    :parameters (?k - keeper ?g - gate ?a ?b - spot)
    :precondition (and (in ?k ?a) (joins ?g ?a ?b) (shut ?g))
    :effect (not (shut ?g)))
  (:action bar
    :parameters (?k - keeper ?g - gate ?a ?b - spot)
    :precondition (and (in ?k ?a) (joins ?g ?a ?b) (not (shut ?g)))
    :effect (shut ?g))
  (:action trim
    :parameters (?k - keeper ?t - tool ?p - spot)
    :precondition (and (in ?k ?p) (carries ?k ?t) (cutter ?t) (overgrown ?p))
    :effect (not (overgrown ?p)))
  (:action pick
    :parameters (?k - keeper ?t - tool ?p - spot)
    :precondition (and (in ?k ?p) (lies ?t ?p))
    :effect (and (carries ?k ?t) (not (lies ?t ?p))))
  (:action drop
    :parameters (?k - keeper ?t - tool ?p - spot)
    :precondition (and (in ?k ?p) (carries ?k ?t))
    :effect (and (lies ?t ?p) (not (carries ?k ?t)))))
