(define (domain toy-repair)
  (:requirements :strips :typing :action-costs)
  (:types toy part repairer place colour - object
          vehicle plush - toy
          desk shelf - place)
  (:predicates
    (toy-on ?t - toy ?p - place)
    (part-on ?x - part ?p - place)
    (sits-at ?r - repairer ?d - desk)
    (idle ?r - repairer)
    (busy ?r - repairer)
    (holding ?r - repairer ?t - toy)
    (broken ?t - toy)
    (working ?t - toy)
    (in-bits ?t - toy)
    (whole ?t - toy)
    (part-in ?x - part ?t - toy)
    (suits ?x - part ?t - toy)
    (coloured ?t - toy ?c - colour)
    (tested ?t - toy)
    (wrapped ?t - toy))
  (:functions (total-cost) - number)
  (:action change-desk
    :parameters (?r - repairer ?a ?b - desk)
    :precondition (and (sits-at ?r ?a) (idle ?r))
    :effect (and (sits-at ?r ?b) (not (sits-at ?r ?a)) (increase (total-cost) 1)))
  (:action shift
    :parameters (?t - toy ?a ?b - place)
    :precondition (and (toy-on ?t ?a) (whole ?t))
    :effect (and (toy-on ?t ?b) (not (toy-on ?t ?a)) (increase (total-cost) 2)))
  (:action bring-part
    :parameters (?x - part ?a ?b - place)
    :precondition (part-on ?x ?a)
    :effect (and (part-on ?x ?b) (not (part-on ?x ?a)) (increase (total-cost) 1)))
  (:action take-up
    :parameters (?r - repairer ?t - toy ?d - desk)
    :precondition (and (sits-at ?r ?d) (toy-on ?t ?d) (idle ?r))
    :effect (and (holding ?r ?t) (busy ?r) (not (idle ?r)) (not (toy-on ?t ?d)) (increase (total-cost) 1)))
  (:action put-back
    :parameters (?r - repairer ?t - toy ?d - desk)
    :precondition (and (sits-at ?r ?d) (holding ?r ?t))
    :effect (and (toy-on ?t ?d) (idle ?r) (not (busy ?r)) (not (holding ?r ?t)) (increase (total-cost) 1)))
  (:action dismantle
    :parameters (?r - repairer ?t - toy)
    :precondition (and (holding ?r ?t) (whole ?t))
    :effect (and (in-bits ?t) (not (whole ?t)) (increase (total-cost) 3)))
  (:action insert
    :parameters (?r - repairer ?x - part ?t - toy ?d - desk)
    :precondition (and (holding ?r ?t) (in-bits ?t) (sits-at ?r ?d) (part-on ?x ?d) (suits ?x ?t))
    :effect (and (part-in ?x ?t) (not (part-on ?x ?d)) (increase (total-cost) 2)))
  (:action reassemble
    :parameters (?r - repairer ?t - toy ?x - part)
    :precondition (and (holding ?r ?t) (in-bits ?t) (part-in ?x ?t) (suits ?x ?t))
    :effect (and (whole ?t) (working ?t) (not (in-bits ?t)) (not (broken ?t)) (increase (total-cost) 3)))
  (:action repaint
    :parameters (?r - repairer ?t - toy ?old ?new - colour)
    :precondition (and (holding ?r ?t) (coloured ?t ?old))
    :effect (and (coloured ?t ?new) (not (coloured ?t ?old)) (increase (total-cost) 5)))
  (:action try-out
    :parameters (?r - repairer ?t - toy)
    :precondition (and (holding ?r ?t) (working ?t))
    :effect (and (tested ?t) (increase (total-cost) 1)))
  (:action wrap
    :parameters (?t - toy ?p - place)
    :precondition (and (toy-on ?t ?p) (whole ?t))
    :effect (and (wrapped ?t) (increase (total-cost) 2))))
