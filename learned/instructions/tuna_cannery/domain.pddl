(define (domain tuna)
  (:requirements :strips :negative-preconditions)
  (:constants cooker seamer)
  (:predicates (worker ?w) (batch ?b) (station ?s) (sauce ?x)
    (at ?w ?s) (lies ?b ?s) (gutted ?b) (steamed ?b) (packed-in ?b ?x) (sealed ?b))
  (:action walk
    :parameters (?w ?s ?t)
    :precondition (and (worker ?w) (station ?s) (station ?t) (at ?w ?s))
    :effect (and (at ?w ?t) (not (at ?w ?s))))
  (:action haul
    :parameters (?w ?b ?s ?t)
    :precondition (and (worker ?w) (batch ?b) (station ?s) (station ?t) (at ?w ?s) (lies ?b ?s))
    :effect (and (at ?w ?t) (lies ?b ?t) (not (at ?w ?s)) (not (lies ?b ?s))))
  (:action gut
    :parameters (?w ?b ?s)
    :precondition (and (worker ?w) (batch ?b) (at ?w ?s) (lies ?b ?s) (not (gutted ?b)))
    :effect (gutted ?b))
  (:action steam
    :parameters (?w ?b)
    :precondition (and (worker ?w) (batch ?b) (at ?w cooker) (lies ?b cooker) (gutted ?b))
    :effect (steamed ?b))
  (:action pack
    :parameters (?w ?b ?x ?s)
    :precondition (and (worker ?w) (batch ?b) (sauce ?x) (at ?w ?s) (lies ?b ?s) (steamed ?b) (not (sealed ?b)))
    :effect (packed-in ?b ?x))
  (:action seal
    :parameters (?w ?b ?x)
    :precondition (and (worker ?w) (batch ?b) (sauce ?x) (at ?w seamer) (lies ?b seamer) (packed-in ?b ?x))
    :effect (sealed ?b)))
