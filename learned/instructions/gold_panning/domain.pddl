(define (domain gold-panning-camp)
  (:requirements :strips :typing :action-costs)
  (:types agent spot thing - object
          prospector mule - agent
          pan sack - thing)
  (:constants assay_office - spot)
  (:predicates
    (at ?a - agent ?s - spot)
    (lying ?t - thing ?s - spot)
    (has ?p - prospector ?t - thing)
    (packed ?k - sack ?m - mule)
    (trail ?s1 ?s2 - spot)
    (pay-dirt ?s - spot)
    (water ?s - spot)
    (gravel ?n - pan)
    (dust-in ?n - pan)
    (empty ?n - pan)
    (filled ?k - sack)
    (flat ?k - sack)
    (weighed ?k - sack)
    (claim ?p - prospector ?s - spot)
    (rested ?a - agent))
  (:functions (total-cost) - number)
  (:action walk
    :parameters (?a - agent ?s1 ?s2 - spot)
    :precondition (and (at ?a ?s1) (trail ?s1 ?s2))
    :effect (and (at ?a ?s2) (not (at ?a ?s1)) (not (rested ?a)) (increase (total-cost) 4)))
  (:action grab
    :parameters (?p - prospector ?t - thing ?s - spot)
    :precondition (and (at ?p ?s) (lying ?t ?s))
    :effect (and (has ?p ?t) (not (lying ?t ?s)) (increase (total-cost) 1)))
  (:action leave
    :parameters (?p - prospector ?t - thing ?s - spot)
    :precondition (and (at ?p ?s) (has ?p ?t))
    :effect (and (lying ?t ?s) (not (has ?p ?t)) (increase (total-cost) 1)))
  (:action scoop
    :parameters (?p - prospector ?n - pan ?s - spot)
    :precondition (and (at ?p ?s) (has ?p ?n) (empty ?n) (pay-dirt ?s) (claim ?p ?s))
    :effect (and (gravel ?n) (not (empty ?n)) (increase (total-cost) 2)))
  (:action swirl
    :parameters (?p - prospector ?n - pan ?s - spot)
    :precondition (and (at ?p ?s) (has ?p ?n) (gravel ?n) (water ?s))
    :effect (and (dust-in ?n) (not (gravel ?n)) (increase (total-cost) 3)))
  (:action pour
    :parameters (?p - prospector ?n - pan ?k - sack ?s - spot)
    :precondition (and (at ?p ?s) (has ?p ?n) (has ?p ?k) (dust-in ?n) (flat ?k))
    :effect (and (filled ?k) (empty ?n) (not (dust-in ?n)) (not (flat ?k)) (increase (total-cost) 1)))
  (:action strap
    :parameters (?p - prospector ?k - sack ?m - mule ?s - spot)
    :precondition (and (at ?p ?s) (at ?m ?s) (has ?p ?k))
    :effect (and (packed ?k ?m) (not (has ?p ?k)) (increase (total-cost) 1)))
  (:action unstrap
    :parameters (?p - prospector ?k - sack ?m - mule ?s - spot)
    :precondition (and (at ?p ?s) (at ?m ?s) (packed ?k ?m))
    :effect (and (has ?p ?k) (not (packed ?k ?m)) (increase (total-cost) 1)))
  (:action weigh
    :parameters (?p - prospector ?k - sack)
    :precondition (and (at ?p assay_office) (has ?p ?k) (filled ?k))
    :effect (and (weighed ?k) (increase (total-cost) 2)))
  (:action nap
    :parameters (?a - agent ?s - spot)
    :precondition (at ?a ?s)
    :effect (and (rested ?a) (increase (total-cost) 5))))
