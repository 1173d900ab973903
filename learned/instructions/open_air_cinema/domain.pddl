;; open-air cinema on the meadow: reels, cars, screens
(define (domain openair)
  (:requirements :strips :typing :negative-preconditions)
  (:types film screen visitor spot)
  (:constants entrance - spot)
  (:predicates
    (loaded ?f - film ?s - screen)
    (free-projector ?s - screen)
    (inflated ?s - screen)
    (shown ?f - film)
    (sits-at ?v - visitor ?p - spot)
    (faces ?p - spot ?s - screen)
    (saw ?v - visitor ?f - film)
    (has-blanket ?v - visitor)
    (scary ?f - film)
    (child ?v - visitor))
  (:action inflate
    :parameters (?s - screen)
    :precondition (not (inflated ?s))
    :effect (inflated ?s))
  (:action deflate
    :parameters (?s - screen)
    :precondition (inflated ?s)
    :effect (not (inflated ?s)))
  (:action load-film
    :parameters (?f - film ?s - screen)
    :precondition (free-projector ?s)
    :effect (and (loaded ?f ?s) (not (free-projector ?s))))
  (:action unload-film
    :parameters (?f - film ?s - screen)
    :precondition (loaded ?f ?s)
    :effect (and (free-projector ?s) (not (loaded ?f ?s))))
  (:action seat
    :parameters (?v - visitor ?from ?to - spot)
    :precondition (sits-at ?v ?from)
    :effect (and (sits-at ?v ?to) (not (sits-at ?v ?from))))
  (:action screen-film
    :parameters (?f - film ?s - screen)
    :precondition (and (loaded ?f ?s) (inflated ?s))
    :effect (shown ?f))
  (:action watch
    :parameters (?v - visitor ?f - film ?p - spot ?s - screen)
    :precondition (and (sits-at ?v ?p) (faces ?p ?s) (loaded ?f ?s) (inflated ?s))
    :effect (and (saw ?v ?f) (shown ?f)))
  (:action lend-blanket
    :parameters (?v - visitor)
    :precondition (sits-at ?v entrance)
    :effect (has-blanket ?v))
  (:action return-blanket
    :parameters (?v - visitor)
    :precondition (and (sits-at ?v entrance) (has-blanket ?v))
    :effect (not (has-blanket ?v))))
