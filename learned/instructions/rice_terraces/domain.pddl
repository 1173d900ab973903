(define (domain rice-terraces)
  (:requirements :strips :typing)
  (:types paddy place - site
          site farmer animal crop - object)
  (:constants granary spring - place)
  (:predicates
    (is-at ?f - farmer ?s - site)
    (tethered ?a - animal ?s - site)
    (leads ?f - farmer ?a - animal)
    (unburdened ?f - farmer)
    (steps ?a ?b - site)
    (above ?a ?b - paddy)
    (top-paddy ?p - paddy)
    (flooded ?p - paddy)
    (ploughed ?p - paddy)
    (seedlings ?c - crop ?s - site)
    (carries ?f - farmer ?c - crop)
    (planted ?c - crop ?p - paddy)
    (fallow ?p - paddy)
    (harvested ?p - paddy)
    (buffalo ?a - animal)
    (sticky ?c - crop))
  (:action climb
    :parameters (?f - farmer ?a ?b - site)
    :precondition (and (is-at ?f ?a) (steps ?a ?b))
    :effect (and (is-at ?f ?b) (not (is-at ?f ?a))))
  (:action untie
    :parameters (?f - farmer ?a - animal ?s - site)
    :precondition (and (is-at ?f ?s) (tethered ?a ?s) (unburdened ?f))
    :effect (and (leads ?f ?a) (not (tethered ?a ?s)) (not (unburdened ?f))))
  (:action tie-up
    :parameters (?f - farmer ?a - animal ?s - site)
    :precondition (and (is-at ?f ?s) (leads ?f ?a))
    :effect (and (tethered ?a ?s) (unburdened ?f) (not (leads ?f ?a))))
  (:action plough
    :parameters (?f - farmer ?a - animal ?p - paddy)
    :precondition (and (is-at ?f ?p) (leads ?f ?a) (buffalo ?a) (fallow ?p))
    :effect (ploughed ?p))
  (:action let-in-top
    :parameters (?f - farmer ?p - paddy)
    :precondition (and (is-at ?f ?p) (top-paddy ?p))
    :effect (flooded ?p))
  (:action let-in-from-above
    :parameters (?f - farmer ?up ?p - paddy)
    :precondition (and (is-at ?f ?p) (above ?up ?p) (flooded ?up))
    :effect (flooded ?p))
  (:action drain
    :parameters (?f - farmer ?p - paddy)
    :precondition (and (is-at ?f ?p) (flooded ?p))
    :effect (not (flooded ?p)))
  (:action pick-up-seedlings
    :parameters (?f - farmer ?c - crop ?s - site)
    :precondition (and (is-at ?f ?s) (seedlings ?c ?s) (unburdened ?f))
    :effect (and (carries ?f ?c) (not (seedlings ?c ?s)) (not (unburdened ?f))))
  (:action lay-down-seedlings
    :parameters (?f - farmer ?c - crop ?s - site)
    :precondition (and (is-at ?f ?s) (carries ?f ?c))
    :effect (and (seedlings ?c ?s) (unburdened ?f) (not (carries ?f ?c))))
  (:action plant
    :parameters (?f - farmer ?c - crop ?p - paddy)
    :precondition (and (is-at ?f ?p) (carries ?f ?c) (ploughed ?p) (flooded ?p) (fallow ?p))
    :effect (and (planted ?c ?p) (unburdened ?f) (not (carries ?f ?c)) (not (fallow ?p))))
  (:action harvest
    :parameters (?f - farmer ?c - crop ?p - paddy)
    :precondition (and (is-at ?f ?p) (planted ?c ?p) (unburdened ?f))
    :effect (and (harvested ?p) (fallow ?p) (not (planted ?c ?p)) (not (ploughed ?p)))))
