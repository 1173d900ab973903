(define (domain dragonfly_orchard)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    dragonfly spot variety - object
    tree perch - spot)
  (:predicates
    (at ?d - dragonfly ?s - spot)
    (airway ?a ?b - spot)
    (variety_of ?t - tree ?v - variety)
    (in_bloom ?t - tree)
    (carries ?d - dragonfly ?v - variety)
    (empty_legs ?d - dragonfly)
    (pollinated ?t - tree)
    (infested ?t - tree)
    (pictured ?t - tree)
    (charged ?d - dragonfly))
  (:functions (total-cost) - number
    (distance ?a ?b - spot) - number)
  (:action fly
    :parameters (?d - dragonfly ?a ?b - spot)
    :precondition (and (at ?d ?a) (airway ?a ?b) (charged ?d))
    :effect (and (at ?d ?b) (not (at ?d ?a)) (increase (total-cost) (distance ?a ?b))))
  (:action flutter_down
    :parameters (?d - dragonfly ?a - tree ?p - perch)
    :precondition (and (at ?d ?a) (not (charged ?d)))
    :effect (and (at ?d ?p) (not (at ?d ?a)) (increase (total-cost) 12)))
  (:action recharge
    :parameters (?d - dragonfly ?p - perch)
    :precondition (at ?d ?p)
    :effect (and (charged ?d) (increase (total-cost) 2)))
  (:action gather
    :parameters (?d - dragonfly ?t - tree ?v - variety)
    :precondition (and (at ?d ?t) (in_bloom ?t) (variety_of ?t ?v) (empty_legs ?d))
    :effect (and (carries ?d ?v) (not (empty_legs ?d)) (increase (total-cost) 1)))
  (:action dust
    :parameters (?d - dragonfly ?t - tree ?v - variety)
    :precondition (and (at ?d ?t) (in_bloom ?t) (carries ?d ?v))
    :effect (and (pollinated ?t) (empty_legs ?d) (not (carries ?d ?v)) (increase (total-cost) 1)))
  (:action shake_off
    :parameters (?d - dragonfly ?v - variety)
    :precondition (carries ?d ?v)
    :effect (and (empty_legs ?d) (not (carries ?d ?v)) (increase (total-cost) 1)))
  (:action hunt
    :parameters (?d - dragonfly ?t - tree)
    :precondition (and (at ?d ?t) (infested ?t) (charged ?d))
    :effect (and (not (infested ?t)) (not (charged ?d)) (increase (total-cost) 3)))
  (:action take_picture
    :parameters (?d - dragonfly ?t - tree)
    :precondition (and (at ?d ?t) (charged ?d))
    :effect (and (pictured ?t) (increase (total-cost) 1))))
