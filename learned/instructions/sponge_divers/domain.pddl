(define (domain sponge-divers)
  (:requirements :strips :typing)
  (:types diver boat sponge site - object
          reef port - site)
  (:predicates
    (anchored ?b - boat ?s - site)
    (route ?s1 ?s2 - site)
    (on-deck ?d - diver ?b - boat)
    (below ?d - diver ?r - reef)
    (suited ?d - diver)
    (rested ?d - diver)
    (grows ?k - sponge ?r - reef)
    (netted ?d - diver ?k - sponge)
    (stowed ?d - diver ?k - sponge ?b - boat)
    (sold ?k - sponge ?p - port))
  (:action sail
    :parameters (?b - boat ?s1 ?s2 - site)
    :precondition (and (anchored ?b ?s1) (route ?s1 ?s2))
    :effect (and (anchored ?b ?s2) (not (anchored ?b ?s1))))
  (:action suit-up
    :parameters (?d - diver ?b - boat)
    :precondition (on-deck ?d ?b)
    :effect (suited ?d))
  (:action strip-off
    :parameters (?d - diver ?b - boat)
    :precondition (and (on-deck ?d ?b) (suited ?d))
    :effect (not (suited ?d)))
  (:action dive
    :parameters (?d - diver ?b - boat ?r - reef)
    :precondition (and (on-deck ?d ?b) (anchored ?b ?r) (suited ?d) (rested ?d))
    :effect (and (below ?d ?r) (not (on-deck ?d ?b))))
  (:action cut
    :parameters (?d - diver ?k - sponge ?r - reef)
    :precondition (and (below ?d ?r) (grows ?k ?r))
    :effect (netted ?d ?k))
  (:action surface
    :parameters (?d - diver ?b - boat ?r - reef)
    :precondition (and (below ?d ?r) (anchored ?b ?r))
    :effect (and (on-deck ?d ?b) (not (below ?d ?r)) (not (rested ?d))))
  (:action stow
    :parameters (?d - diver ?k - sponge ?b - boat)
    :precondition (and (on-deck ?d ?b) (netted ?d ?k))
    :effect (and (stowed ?d ?k ?b) (not (netted ?d ?k))))
  (:action sell
    :parameters (?d - diver ?k - sponge ?b - boat ?p - port)
    :precondition (and (anchored ?b ?p) (stowed ?d ?k ?b))
    :effect (and (sold ?k ?p) (not (stowed ?d ?k ?b))))
  (:action rest
    :parameters (?d - diver ?b - boat)
    :precondition (on-deck ?d ?b)
    :effect (rested ?d)))
