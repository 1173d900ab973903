(define (domain hot-spring-spa)
  (:requirements :strips :typing :negative-preconditions)
  (:types visitor masseur basin area linen - object
          robe towel - linen)
  (:predicates
    (in-area ?v - visitor ?a - area)
    (soaking ?v - visitor ?b - basin)
    (basin-in ?b - basin ?a - area)
    (brimming ?b - basin)
    (hot ?b - basin)
    (covered ?b - basin)
    (on-duty ?m - masseur ?a - area)
    (draped ?l - linen ?v - visitor)
    (folded ?l - linen ?a - area)
    (damp ?l - linen)
    (showered ?v - visitor)
    (kneaded ?v - visitor)
    (sulphurous ?b - basin)
    (vip ?v - visitor))
  (:action stroll
    :parameters (?v - visitor ?a ?b - area)
    :precondition (and (in-area ?v ?a))
    :effect (and (in-area ?v ?b) (not (in-area ?v ?a))))
  (:action relocate
    :parameters (?m - masseur ?a ?b - area)
    :precondition (on-duty ?m ?a)
    :effect (and (on-duty ?m ?b) (not (on-duty ?m ?a))))
  (:action rinse-off
    :parameters (?v - visitor ?a - area)
    :precondition (in-area ?v ?a)
    :effect (showered ?v))
  (:action step-in
    :parameters (?v - visitor ?b - basin ?a - area)
    :precondition (and (in-area ?v ?a) (basin-in ?b ?a) (showered ?v) (brimming ?b) (not (covered ?b)))
    :effect (and (soaking ?v ?b) (not (in-area ?v ?a))))
  (:action step-out
    :parameters (?v - visitor ?b - basin ?a - area)
    :precondition (and (soaking ?v ?b) (basin-in ?b ?a))
    :effect (and (in-area ?v ?a) (not (soaking ?v ?b)) (not (showered ?v))))
  (:action fill
    :parameters (?b - basin)
    :precondition (not (brimming ?b))
    :effect (and (brimming ?b) (not (hot ?b))))
  (:action drain
    :parameters (?b - basin)
    :precondition (and (brimming ?b) (covered ?b))
    :effect (and (not (brimming ?b)) (not (hot ?b))))
  (:action heat
    :parameters (?b - basin)
    :precondition (and (brimming ?b) (not (hot ?b)))
    :effect (hot ?b))
  (:action cover
    :parameters (?b - basin ?m - masseur ?a - area)
    :precondition (and (on-duty ?m ?a) (basin-in ?b ?a) (not (covered ?b)))
    :effect (covered ?b))
  (:action uncover
    :parameters (?b - basin ?m - masseur ?a - area)
    :precondition (and (on-duty ?m ?a) (basin-in ?b ?a) (covered ?b))
    :effect (not (covered ?b)))
  (:action wrap
    :parameters (?l - linen ?v - visitor ?a - area)
    :precondition (and (folded ?l ?a) (in-area ?v ?a) (not (damp ?l)))
    :effect (and (draped ?l ?v) (not (folded ?l ?a))))
  (:action hand-back
    :parameters (?l - linen ?v - visitor ?a - area)
    :precondition (and (draped ?l ?v) (in-area ?v ?a))
    :effect (and (folded ?l ?a) (damp ?l) (not (draped ?l ?v))))
  (:action tumble-dry
    :parameters (?l - linen ?a - area)
    :precondition (and (folded ?l ?a) (damp ?l))
    :effect (not (damp ?l)))
  (:action massage
    :parameters (?m - masseur ?v - visitor ?a - area)
    :precondition (and (on-duty ?m ?a) (in-area ?v ?a))
    :effect (kneaded ?v)))
