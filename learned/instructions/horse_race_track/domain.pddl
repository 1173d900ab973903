(define (domain race-meeting)
  (:requirements :strips :typing :action-costs)
  (:types horse person spot gear - object
          jockey groom - person
          saddle blanket - gear)
  (:predicates
    (at ?h - horse ?s - spot)
    (path ?s ?t - spot)
    (rides ?j - jockey ?h - horse)
    (on-foot ?j - jockey)
    (no-rider ?h - horse)
    (leads ?g - groom ?h - horse)
    (idle ?g - groom)
    (wears ?h - horse ?x - gear)
    (spare ?x - gear)
    (watered ?h - horse))
  (:functions (total-cost) - number (dist ?s ?t - spot) - number)
  (:action take-rein
    :parameters (?g - groom ?h - horse)
    :precondition (idle ?g)
    :effect (and (leads ?g ?h) (not (idle ?g)) (increase (total-cost) 1)))
  (:action let-go
    :parameters (?g - groom ?h - horse)
    :precondition (leads ?g ?h)
    :effect (and (idle ?g) (not (leads ?g ?h)) (increase (total-cost) 1)))
  (:action lead
    :parameters (?g - groom ?h - horse ?s ?t - spot)
    :precondition (and (leads ?g ?h) (at ?h ?s) (path ?s ?t))
    :effect (and (at ?h ?t) (not (at ?h ?s)) (increase (total-cost) (dist ?s ?t))))
  (:action ride-over
    :parameters (?j - jockey ?h - horse ?s ?t - spot)
    :precondition (and (rides ?j ?h) (at ?h ?s) (path ?s ?t))
    :effect (and (at ?h ?t) (not (at ?h ?s)) (increase (total-cost) (dist ?s ?t))))
  (:action put-on
    :parameters (?g - groom ?x - gear ?h - horse)
    :precondition (and (leads ?g ?h) (spare ?x) (no-rider ?h))
    :effect (and (wears ?h ?x) (not (spare ?x)) (increase (total-cost) 2)))
  (:action take-off
    :parameters (?g - groom ?x - gear ?h - horse)
    :precondition (and (leads ?g ?h) (wears ?h ?x) (no-rider ?h))
    :effect (and (spare ?x) (not (wears ?h ?x)) (increase (total-cost) 2)))
  (:action mount
    :parameters (?j - jockey ?h - horse ?x - saddle)
    :precondition (and (on-foot ?j) (no-rider ?h) (wears ?h ?x))
    :effect (and (rides ?j ?h) (not (on-foot ?j)) (not (no-rider ?h)) (increase (total-cost) 1)))
  (:action dismount
    :parameters (?j - jockey ?h - horse)
    :precondition (rides ?j ?h)
    :effect (and (on-foot ?j) (no-rider ?h) (not (rides ?j ?h)) (increase (total-cost) 1)))
  (:action water
    :parameters (?g - groom ?h - horse)
    :precondition (leads ?g ?h)
    :effect (and (watered ?h) (increase (total-cost) 3))))
