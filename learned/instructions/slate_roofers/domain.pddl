(define (domain slating)
  (:requirements :strips)
  (:constants ground)
  (:predicates
    (roofer ?r) (roof ?f) (pallet ?p) (ladder ?l)
    (at ?x ?place)
    (spare ?l)
    (against ?l ?f)
    (battened ?f)
    (slated ?f ?p)
    (leaded ?f))
  (:action raise-ladder
    :parameters (?l ?f)
    :precondition (and (ladder ?l) (roof ?f) (spare ?l))
    :effect (and (against ?l ?f) (not (spare ?l))))
  (:action take-ladder
    :parameters (?l ?f)
    :precondition (and (ladder ?l) (roof ?f) (against ?l ?f))
    :effect (and (spare ?l) (not (against ?l ?f))))
  (:action climb
    :parameters (?r ?f ?l)
    :precondition (and (roofer ?r) (against ?l ?f) (at ?r ground))
    :effect (and (at ?r ?f) (not (at ?r ground))))
  (:action descend
    :parameters (?r ?f ?l)
    :precondition (and (roofer ?r) (against ?l ?f) (at ?r ?f))
    :effect (and (at ?r ground) (not (at ?r ?f))))
  (:action hoist
    :parameters (?r ?p ?f)
    :precondition (and (roofer ?r) (pallet ?p) (roof ?f) (at ?r ?f) (at ?p ground))
    :effect (and (at ?p ?f) (not (at ?p ground))))
  (:action lower
    :parameters (?r ?p ?f)
    :precondition (and (roofer ?r) (pallet ?p) (roof ?f) (at ?r ?f) (at ?p ?f))
    :effect (and (at ?p ground) (not (at ?p ?f))))
  (:action batten
    :parameters (?r ?f)
    :precondition (and (roofer ?r) (roof ?f) (at ?r ?f))
    :effect (battened ?f))
  (:action lay
    :parameters (?r ?f ?p)
    :precondition (and (roofer ?r) (roof ?f) (pallet ?p) (at ?r ?f) (at ?p ?f) (battened ?f))
    :effect (slated ?f ?p))
  (:action lead
    :parameters (?r ?f ?p)
    :precondition (and (roofer ?r) (at ?r ?f) (slated ?f ?p))
    :effect (leaded ?f)))
