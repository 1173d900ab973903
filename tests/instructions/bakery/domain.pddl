(define (domain small_bakery)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    dough tray mixer station - object
    loaf bun - dough
    oven shelf bench - station)
  (:predicates
    (in_mixer ?d - dough ?m - mixer)
    (dough_on ?d - dough ?t - tray)
    (tray_empty ?t - tray)
    (tray_on ?t - tray ?s - station)
    (spot_free ?s - station)
    (oven_hot ?o - oven)
    (kneaded ?d - dough)
    (baked ?d - dough)
    (glazed ?d - dough))
  (:action knead
    :parameters (?d - dough ?m - mixer)
    :precondition (in_mixer ?d ?m)
    :effect (kneaded ?d))
  (:action tip_out
    :parameters (?d - dough ?m - mixer ?t - tray)
    :precondition (and (in_mixer ?d ?m) (tray_empty ?t))
    :effect (and (dough_on ?d ?t) (not (in_mixer ?d ?m)) (not (tray_empty ?t))))
  (:action back_in_mixer
    :parameters (?d - dough ?t - tray ?m - mixer)
    :precondition (and (dough_on ?d ?t) (not (baked ?d)))
    :effect (and (in_mixer ?d ?m) (tray_empty ?t) (not (dough_on ?d ?t))))
  (:action slide_tray
    :parameters (?t - tray ?a - station ?b - station)
    :precondition (and (tray_on ?t ?a) (spot_free ?b))
    :effect (and (tray_on ?t ?b) (spot_free ?a) (not (tray_on ?t ?a)) (not (spot_free ?b))))
  (:action heat_up
    :parameters (?o - oven)
    :precondition (not (oven_hot ?o))
    :effect (oven_hot ?o))
  (:action cool_down
    :parameters (?o - oven)
    :precondition (oven_hot ?o)
    :effect (not (oven_hot ?o)))
  (:action bake
    :parameters (?d - dough ?t - tray ?o - oven)
    :precondition (and (dough_on ?d ?t) (tray_on ?t ?o) (oven_hot ?o) (kneaded ?d))
    :effect (baked ?d))
  (:action glaze
    :parameters (?d - dough ?t - tray ?b - bench)
    :precondition (and (dough_on ?d ?t) (tray_on ?t ?b) (baked ?d))
    :effect (glazed ?d)))
