(define (domain dry-cleaning)
  (:requirements :strips :typing :negative-preconditions)
  (:types garment customer clerk machine rail stain)
  (:predicates
    (is-owned-by ?g - garment ?c - customer)
    (is-on ?g - garment ?r - rail)
    (is-in ?g - garment ?m - machine)
    (is-empty ?m - machine)
    (removes ?m - machine ?s - stain)
    (has-stain ?g - garment ?s - stain)
    (is-pressed ?g - garment)
    (is-bagged ?g - garment)
    (is-handed ?k - clerk ?g - garment ?c - customer))
  (:action load
    :parameters (?g - garment ?r - rail ?m - machine)
    :precondition (and (is-on ?g ?r) (is-empty ?m) (not (is-bagged ?g)))
    :effect (and (is-in ?g ?m) (not (is-on ?g ?r)) (not (is-empty ?m)) (not (is-pressed ?g))))
  (:action unload
    :parameters (?g - garment ?m - machine ?r - rail)
    :precondition (is-in ?g ?m)
    :effect (and (is-on ?g ?r) (is-empty ?m) (not (is-in ?g ?m))))
  (:action clean
    :parameters (?g - garment ?m - machine ?s - stain)
    :precondition (and (is-in ?g ?m) (removes ?m ?s) (has-stain ?g ?s))
    :effect (not (has-stain ?g ?s)))
  (:action press
    :parameters (?g - garment ?r - rail)
    :precondition (and (is-on ?g ?r) (not (is-bagged ?g)))
    :effect (is-pressed ?g))
  (:action bag
    :parameters (?g - garment ?r - rail)
    :precondition (and (is-on ?g ?r) (not (is-bagged ?g)))
    :effect (is-bagged ?g))
  (:action unbag
    :parameters (?g - garment ?r - rail)
    :precondition (and (is-on ?g ?r) (is-bagged ?g))
    :effect (not (is-bagged ?g)))
  (:action rehang
    :parameters (?g - garment ?r1 ?r2 - rail)
    :precondition (is-on ?g ?r1)
    :effect (and (is-on ?g ?r2) (not (is-on ?g ?r1))))
  (:action hand-over
    :parameters (?k - clerk ?g - garment ?c - customer ?r - rail)
    :precondition (and (is-on ?g ?r) (is-owned-by ?g ?c))
    :effect (and (is-handed ?k ?g ?c) (not (is-on ?g ?r)))))
