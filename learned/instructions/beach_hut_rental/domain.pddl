(define (domain beach-huts)
  (:requirements :strips :typing)
  (:types
    place guest gear - object
    hut shed - place
    lounger parasol kite - gear)
  (:predicates
    (cart-at ?p - place)
    (gear-at ?g - gear ?p - place)
    (on-cart ?g - gear)
    (path ?a ?b - place)
    (rented-to ?h - hut ?x - guest)
    (vacant ?h - hut)
    (swept ?h - hut)
    (unlocked ?h - hut)
    (paid ?x - guest)
    (seafront ?h - hut))
  (:action push-cart
    :parameters (?a ?b - place)
    :precondition (and (cart-at ?a) (path ?a ?b))
    :effect (and (cart-at ?b) (not (cart-at ?a))))
  (:action load
    :parameters (?g - gear ?p - place)
    :precondition (and (cart-at ?p) (gear-at ?g ?p))
    :effect (and (on-cart ?g) (not (gear-at ?g ?p))))
  (:action unload
    :parameters (?g - gear ?p - place)
    :precondition (and (cart-at ?p) (on-cart ?g))
    :effect (and (gear-at ?g ?p) (not (on-cart ?g))))
  (:action sweep
    :parameters (?h - hut)
    :precondition (and (cart-at ?h) (unlocked ?h))
    :effect (swept ?h))
  (:action unlock
    :parameters (?h - hut)
    :precondition (cart-at ?h)
    :effect (unlocked ?h))
  (:action lock
    :parameters (?h - hut)
    :precondition (and (cart-at ?h) (unlocked ?h))
    :effect (not (unlocked ?h)))
  (:action take-payment
    :parameters (?x - guest)
    :precondition ()
    :effect (paid ?x))
  (:action let-hut
    :parameters (?h - hut ?x - guest)
    :precondition (and (vacant ?h) (swept ?h) (paid ?x))
    :effect (and (rented-to ?h ?x) (not (vacant ?h))))
  (:action give-back
    :parameters (?h - hut ?x - guest)
    :precondition (rented-to ?h ?x)
    :effect (and (vacant ?h) (not (rented-to ?h ?x)) (not (swept ?h)))))
