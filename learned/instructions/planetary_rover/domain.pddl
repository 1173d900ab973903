(define (domain moon_survey)
  (:requirements :strips :typing :negative-preconditions)
  (:types buggy site landmark specimen - object
          rock ice dust - specimen)
  (:predicates
    (parked ?b - buggy ?s - site)
    (track ?from ?to - site)
    (lies ?x - specimen ?s - site)
    (carries ?b - buggy ?x - specimen)
    (seen_from ?l - landmark ?s - site)
    (lens_covered ?b - buggy)
    (pictured ?b - buggy ?l - landmark)
    (dish_unfolded ?b - buggy)
    (beamed ?l - landmark))
  (:action roll
    :parameters (?b - buggy ?from ?to - site)
    :precondition (and (parked ?b ?from) (track ?from ?to) (not (dish_unfolded ?b)))
    :effect (and (parked ?b ?to) (not (parked ?b ?from))))
  (:action scoop
    :parameters (?b - buggy ?x - specimen ?s - site)
    :precondition (and (parked ?b ?s) (lies ?x ?s))
    :effect (and (carries ?b ?x) (not (lies ?x ?s))))
  (:action tip_out
    :parameters (?b - buggy ?x - specimen ?s - site)
    :precondition (and (parked ?b ?s) (carries ?b ?x))
    :effect (and (lies ?x ?s) (not (carries ?b ?x))))
  (:action uncover_lens
    :parameters (?b - buggy)
    :precondition (lens_covered ?b)
    :effect (not (lens_covered ?b)))
  (:action cover_lens
    :parameters (?b - buggy)
    :precondition (not (lens_covered ?b))
    :effect (lens_covered ?b))
  (:action shoot
    :parameters (?b - buggy ?l - landmark ?s - site)
    :precondition (and (parked ?b ?s) (seen_from ?l ?s) (not (lens_covered ?b)))
    :effect (pictured ?b ?l))
  (:action unfold_dish
    :parameters (?b - buggy)
    :precondition (not (dish_unfolded ?b))
    :effect (dish_unfolded ?b))
  (:action fold_dish
    :parameters (?b - buggy)
    :precondition (dish_unfolded ?b)
    :effect (not (dish_unfolded ?b)))
  (:action beam_home
    :parameters (?b - buggy ?l - landmark)
    :precondition (and (pictured ?b ?l) (dish_unfolded ?b))
    :effect (beamed ?l)))
