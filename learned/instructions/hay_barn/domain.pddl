(define (domain hay-barn)
  (:requirements :strips)
  (:predicates
    (bale ?x) (wagon ?x) (tractor ?x) (place ?x)
    (at ?x ?p)
    (hitched ?w ?t)
    (free ?t)
    (loaded ?b ?w)
    (dry ?b)
    (strung ?b))
  (:action drive
    :parameters (?t ?p ?q)
    :precondition (and (tractor ?t) (place ?p) (place ?q) (at ?t ?p) (free ?t))
    :effect (and (at ?t ?q) (not (at ?t ?p))))
  (:action tow
    :parameters (?t ?w ?p ?q)
    :precondition (and (tractor ?t) (wagon ?w) (place ?p) (place ?q) (at ?t ?p) (at ?w ?p) (hitched ?w ?t))
    :effect (and (at ?t ?q) (at ?w ?q) (not (at ?t ?p)) (not (at ?w ?p))))
  (:action hitch
    :parameters (?w ?t ?p)
    :precondition (and (wagon ?w) (tractor ?t) (place ?p) (at ?t ?p) (at ?w ?p) (free ?t))
    :effect (and (hitched ?w ?t) (not (free ?t))))
  (:action unhitch
    :parameters (?w ?t)
    :precondition (and (wagon ?w) (tractor ?t) (hitched ?w ?t))
    :effect (and (free ?t) (not (hitched ?w ?t))))
  (:action load
    :parameters (?b ?w ?p)
    :precondition (and (bale ?b) (wagon ?w) (place ?p) (at ?b ?p) (at ?w ?p))
    :effect (and (loaded ?b ?w) (not (at ?b ?p))))
  (:action unload
    :parameters (?b ?w ?p)
    :precondition (and (bale ?b) (wagon ?w) (place ?p) (loaded ?b ?w) (at ?w ?p))
    :effect (and (at ?b ?p) (not (loaded ?b ?w))))
  (:action ted
    :parameters (?b ?t ?p)
    :precondition (and (bale ?b) (tractor ?t) (place ?p) (at ?b ?p) (at ?t ?p))
    :effect (dry ?b))
  (:action tie
    :parameters (?b ?p)
    :precondition (and (bale ?b) (place ?p) (at ?b ?p) (dry ?b))
    :effect (strung ?b))
  (:action cut-twine
    :parameters (?b ?p)
    :precondition (and (bale ?b) (place ?p) (at ?b ?p) (strung ?b))
    :effect (not (strung ?b))))
