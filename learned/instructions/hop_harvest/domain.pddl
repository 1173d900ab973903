; bringing in the hops
(define (domain hop-harvest)
  (:requirements :strips :typing :action-costs)
  (:types
    mover place row sack kiln - object
    worker tractor - mover)
  (:predicates
    (at ?m - mover ?p - place)
    (lane ?p ?q - place)
    (grows ?r - row ?p - place)
    (lies ?r - row ?p - place)
    (aboard ?r - row ?t - tractor)
    (trailer-empty ?t - tractor)
    (machine ?p - place)
    (stripped ?r - row)
    (kiln-at ?k - kiln ?p - place)
    (kiln-free ?k - kiln)
    (in-kiln ?r - row ?k - kiln)
    (fired ?k - kiln)
    (dried ?r - row)
    (sack-empty ?s - sack)
    (bagged ?r - row ?s - sack)
    (bitter ?r - row))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?w - worker ?p ?q - place)
    :precondition (and (at ?w ?p) (lane ?p ?q))
    :effect (and (at ?w ?q) (not (at ?w ?p)) (increase (total-cost) 2)))
  (:action drive
    :parameters (?w - worker ?t - tractor ?p ?q - place)
    :precondition (and (at ?w ?p) (at ?t ?p) (lane ?p ?q))
    :effect (and (at ?w ?q) (at ?t ?q) (not (at ?w ?p)) (not (at ?t ?p)) (increase (total-cost) 3)))
  (:action cut
    :parameters (?w - worker ?r - row ?p - place)
    :precondition (and (at ?w ?p) (grows ?r ?p))
    :effect (and (lies ?r ?p) (not (grows ?r ?p)) (increase (total-cost) 4)))
  (:action haul-on
    :parameters (?w - worker ?r - row ?t - tractor ?p - place)
    :precondition (and (at ?w ?p) (at ?t ?p) (lies ?r ?p) (trailer-empty ?t))
    :effect (and (aboard ?r ?t) (not (lies ?r ?p)) (not (trailer-empty ?t)) (increase (total-cost) 1)))
  (:action tip
    :parameters (?w - worker ?r - row ?t - tractor ?p - place)
    :precondition (and (at ?w ?p) (at ?t ?p) (aboard ?r ?t))
    :effect (and (lies ?r ?p) (trailer-empty ?t) (not (aboard ?r ?t)) (increase (total-cost) 1)))
  (:action strip
    :parameters (?w - worker ?r - row ?p - place)
    :precondition (and (at ?w ?p) (machine ?p) (lies ?r ?p))
    :effect (and (stripped ?r) (increase (total-cost) 2)))
  (:action fill-kiln
    :parameters (?w - worker ?r - row ?k - kiln ?p - place)
    :precondition (and (at ?w ?p) (kiln-at ?k ?p) (lies ?r ?p) (stripped ?r) (kiln-free ?k))
    :effect (and (in-kiln ?r ?k) (not (lies ?r ?p)) (not (kiln-free ?k)) (increase (total-cost) 1)))
  (:action empty-kiln
    :parameters (?w - worker ?r - row ?k - kiln ?p - place)
    :precondition (and (at ?w ?p) (kiln-at ?k ?p) (in-kiln ?r ?k))
    :effect (and (lies ?r ?p) (kiln-free ?k) (not (in-kiln ?r ?k)) (increase (total-cost) 1)))
  (:action fire-up
    :parameters (?w - worker ?k - kiln ?p - place)
    :precondition (and (at ?w ?p) (kiln-at ?k ?p))
    :effect (and (fired ?k) (increase (total-cost) 5)))
  (:action damp-down
    :parameters (?w - worker ?k - kiln ?p - place)
    :precondition (and (at ?w ?p) (kiln-at ?k ?p) (fired ?k))
    :effect (and (not (fired ?k)) (increase (total-cost) 1)))
  (:action dry
    :parameters (?r - row ?k - kiln)
    :precondition (and (in-kiln ?r ?k) (fired ?k))
    :effect (and (dried ?r) (increase (total-cost) 6)))
  (:action bag
    :parameters (?w - worker ?r - row ?s - sack ?p - place)
    :precondition (and (at ?w ?p) (lies ?r ?p) (dried ?r) (sack-empty ?s))
    :effect (and (bagged ?r ?s) (not (lies ?r ?p)) (not (sack-empty ?s)) (increase (total-cost) 2))))
