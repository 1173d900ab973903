(define (domain police-dogs)
  (:requirements :strips :typing)
  (:types dog officer site item - object)
  (:predicates
    (dog-at ?d - dog ?s - site)
    (off-at ?o - officer ?s - site)
    (on-lead ?d - dog ?o - officer)
    (loose ?d - dog)
    (free-handed ?o - officer)
    (swept ?d - dog ?o - officer ?s - site)
    (hidden ?i - item ?s - site)
    (seized ?i - item ?o - officer)
    (rewarded ?d - dog)
    (puppy ?d - dog))
  (:action walk
    :parameters (?o - officer ?from ?to - site)
    :precondition (and (off-at ?o ?from) (free-handed ?o))
    :effect (and (off-at ?o ?to) (not (off-at ?o ?from))))
  (:action lead-dog
    :parameters (?o - officer ?d - dog ?from ?to - site)
    :precondition (and (off-at ?o ?from) (on-lead ?d ?o))
    :effect (and (off-at ?o ?to) (not (off-at ?o ?from)) (dog-at ?d ?to) (not (dog-at ?d ?from))))
  (:action clip
    :parameters (?o - officer ?d - dog ?s - site)
    :precondition (and (off-at ?o ?s) (dog-at ?d ?s) (loose ?d) (free-handed ?o))
    :effect (and (on-lead ?d ?o) (not (loose ?d)) (not (free-handed ?o))))
  (:action unclip
    :parameters (?o - officer ?d - dog)
    :precondition (and (on-lead ?d ?o))
    :effect (and (loose ?d) (free-handed ?o) (not (on-lead ?d ?o))))
  (:action sweep
    :parameters (?d - dog ?o - officer ?s - site)
    :precondition (and (on-lead ?d ?o) (off-at ?o ?s))
    :effect (swept ?d ?o ?s))
  (:action seize
    :parameters (?o - officer ?i - item ?s - site ?d - dog)
    :precondition (and (swept ?d ?o ?s) (off-at ?o ?s) (hidden ?i ?s))
    :effect (and (seized ?i ?o) (not (hidden ?i ?s))))
  (:action treat
    :parameters (?o - officer ?d - dog)
    :precondition (on-lead ?d ?o)
    :effect (rewarded ?d)))
