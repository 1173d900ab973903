(define (domain lavalab)
  (:requirements :strips :typing)
  (:types geo smp site dev prop - object)
  (:predicates
    (geo-at ?g - geo ?l - site)
    (smp-at ?s - smp ?l - site)
    (dev-at ?d - dev ?l - site)
    (bag ?g - geo ?s - smp)
    (suited ?g - geo)
    (hot ?l - site)
    (cool-ok ?l - site)
    (pwr ?d - dev)
    (can ?d - dev ?p - prop)
    (msrd ?g - geo ?s - smp ?p - prop))
  (:action mv-cool
    :parameters (?g - geo ?a ?b - site)
    :precondition (and (geo-at ?g ?a) (cool-ok ?b))
    :effect (and (geo-at ?g ?b) (not (geo-at ?g ?a))))
  (:action mv-hot
    :parameters (?g - geo ?a ?b - site)
    :precondition (and (geo-at ?g ?a) (hot ?b) (suited ?g))
    :effect (and (geo-at ?g ?b) (not (geo-at ?g ?a))))
  (:action suit-up
    :parameters (?g - geo ?l - site)
    :precondition (and (geo-at ?g ?l) (cool-ok ?l))
    :effect (suited ?g))
  (:action suit-off
    :parameters (?g - geo ?l - site)
    :precondition (and (geo-at ?g ?l) (cool-ok ?l) (suited ?g))
    :effect (not (suited ?g)))
  (:action pick
    :parameters (?g - geo ?s - smp ?l - site)
    :precondition (and (geo-at ?g ?l) (smp-at ?s ?l))
    :effect (and (bag ?g ?s) (not (smp-at ?s ?l))))
  (:action drop
    :parameters (?g - geo ?s - smp ?l - site)
    :precondition (and (geo-at ?g ?l) (bag ?g ?s))
    :effect (and (smp-at ?s ?l) (not (bag ?g ?s))))
  (:action pwr-on
    :parameters (?g - geo ?d - dev ?l - site)
    :precondition (and (geo-at ?g ?l) (dev-at ?d ?l))
    :effect (pwr ?d))
  (:action pwr-off
    :parameters (?g - geo ?d - dev ?l - site)
    :precondition (and (geo-at ?g ?l) (dev-at ?d ?l) (pwr ?d))
    :effect (not (pwr ?d)))
  (:action msr
    :parameters (?g - geo ?s - smp ?d - dev ?p - prop ?l - site)
    :precondition (and (geo-at ?g ?l) (smp-at ?s ?l) (dev-at ?d ?l) (pwr ?d) (can ?d ?p))
    :effect (msrd ?g ?s ?p)))
