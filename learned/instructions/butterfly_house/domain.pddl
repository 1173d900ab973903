(define (domain butterfly-house)
  (:requirements :strips :typing :negative-preconditions)
  (:types creature plant zone food - object
          keeper butterfly - creature)
  (:predicates
    (at ?x - creature ?z - zone)
    (grows-in ?p - plant ?z - zone)
    (blue ?b - butterfly)
    (hatched ?b - butterfly)
    (flying ?b - butterfly)
    (perched ?b - butterfly ?p - plant)
    (tagged ?b - butterfly)
    (humid ?z - zone)
    (fed ?k - keeper ?b - butterfly ?f - food))
  (:action walk
    :parameters (?k - keeper ?a ?z - zone)
    :precondition (at ?k ?a)
    :effect (and (at ?k ?z) (not (at ?k ?a))))
  (:action escort
    :parameters (?k - keeper ?b - butterfly ?a ?z - zone)
    :precondition (and (at ?k ?a) (at ?b ?a) (flying ?b))
    :effect (and (at ?k ?z) (at ?b ?z) (not (at ?k ?a)) (not (at ?b ?a))))
  (:action mist
    :parameters (?k - keeper ?z - zone)
    :precondition (and (at ?k ?z) (not (humid ?z)))
    :effect (humid ?z))
  (:action air
    :parameters (?k - keeper ?z - zone)
    :precondition (and (at ?k ?z) (humid ?z))
    :effect (not (humid ?z)))
  (:action hatch
    :parameters (?b - butterfly ?z - zone)
    :precondition (and (at ?b ?z) (humid ?z) (not (hatched ?b)))
    :effect (and (hatched ?b) (flying ?b)))
  (:action tag
    :parameters (?k - keeper ?b - butterfly ?z - zone)
    :precondition (and (at ?k ?z) (at ?b ?z) (hatched ?b))
    :effect (tagged ?b))
  (:action feed
    :parameters (?k - keeper ?b - butterfly ?f - food ?z - zone)
    :precondition (and (at ?k ?z) (at ?b ?z) (hatched ?b))
    :effect (fed ?k ?b ?f))
  (:action settle
    :parameters (?b - butterfly ?p - plant ?z - zone)
    :precondition (and (flying ?b) (at ?b ?z) (grows-in ?p ?z))
    :effect (and (perched ?b ?p) (not (flying ?b))))
  (:action rouse
    :parameters (?b - butterfly ?p - plant)
    :precondition (perched ?b ?p)
    :effect (and (flying ?b) (not (perched ?b ?p)))))
