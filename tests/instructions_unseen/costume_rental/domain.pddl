(define (domain costume-rental)
  (:requirements :strips :typing)
  (:types garment client place - object
          dress coat hat mask - garment
          rail box - place)
  (:predicates
    (is-on ?g - garment ?p - place)
    (is-with ?g - garment ?c - client)
    (is-worn ?g - garment ?c - client)
    (is-red ?g - garment) (is-blue ?g - garment) (is-gold ?g - garment)
    (is-small ?g - garment) (is-large ?g - garment)
    (fits-small ?c - client) (fits-large ?c - client)
    (is-ironed ?g - garment)
    (is-torn ?g - garment)
    (is-mended ?g - garment)
    (has-tag ?g - garment)
    (has-paid ?c - client))
  (:action move-garment
    :parameters (?g - garment ?a ?b - place)
    :precondition (is-on ?g ?a)
    :effect (and (is-on ?g ?b) (not (is-on ?g ?a))))
  (:action iron
    :parameters (?g - garment ?p - rail)
    :precondition (is-on ?g ?p)
    :effect (is-ironed ?g))
  (:action mend
    :parameters (?g - garment ?p - box)
    :precondition (and (is-on ?g ?p) (is-torn ?g))
    :effect (and (is-mended ?g) (not (is-torn ?g))))
  (:action label
    :parameters (?g - garment ?p - place)
    :precondition (is-on ?g ?p)
    :effect (has-tag ?g))
  (:action charge
    :parameters (?c - client)
    :precondition (and)
    :effect (has-paid ?c))
  (:action hand-over
    :parameters (?g - garment ?c - client ?p - place)
    :precondition (and (is-on ?g ?p) (has-paid ?c) (has-tag ?g))
    :effect (and (is-with ?g ?c) (not (is-on ?g ?p))))
  (:action dress-small
    :parameters (?g - garment ?c - client)
    :precondition (and (is-with ?g ?c) (is-small ?g) (fits-small ?c))
    :effect (and (is-worn ?g ?c) (not (is-with ?g ?c)) (not (is-ironed ?g))))
  (:action dress-large
    :parameters (?g - garment ?c - client)
    :precondition (and (is-with ?g ?c) (is-large ?g) (fits-large ?c))
    :effect (and (is-worn ?g ?c) (not (is-with ?g ?c)) (not (is-ironed ?g))))
  (:action undress
    :parameters (?g - garment ?c - client)
    :precondition (is-worn ?g ?c)
    :effect (and (is-with ?g ?c) (not (is-worn ?g ?c))))
  (:action bring-back
    :parameters (?g - garment ?c - client ?p - box)
    :precondition (is-with ?g ?c)
    :effect (and (is-on ?g ?p) (not (is-with ?g ?c)) (not (has-tag ?g)))))
