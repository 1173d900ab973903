(define (domain noodle-shop)
  (:requirements :strips :typing :action-costs)
  (:types cook bowl table station food - object
          stove board sink counter - station
          noodle broth topping - food)
  (:predicates
    (cook-at ?c - cook ?s - station)
    (avail ?f - food)
    (raw ?n - noodle)
    (boiled ?n - noodle)
    (hot ?r - broth)
    (chopped ?t - topping)
    (in-bowl ?f - food ?b - bowl)
    (dirty ?b - bowl)
    (clean ?b - bowl)
    (on-pass ?b - bowl)
    (served ?b - bowl ?t - table)
    (spicy ?f - food)
    (vegan ?f - food))
  (:functions (total-cost) - number)
  (:action go
    :parameters (?c - cook ?s1 ?s2 - station)
    :precondition (cook-at ?c ?s1)
    :effect (and (cook-at ?c ?s2) (not (cook-at ?c ?s1)) (increase (total-cost) 1)))
  (:action boil
    :parameters (?c - cook ?n - noodle ?s - stove)
    :precondition (and (cook-at ?c ?s) (raw ?n))
    :effect (and (boiled ?n) (not (raw ?n)) (increase (total-cost) 4)))
  (:action heat
    :parameters (?c - cook ?r - broth ?s - stove)
    :precondition (cook-at ?c ?s)
    :effect (and (hot ?r) (increase (total-cost) 5)))
  (:action chop
    :parameters (?c - cook ?t - topping ?s - board)
    :precondition (and (cook-at ?c ?s) (avail ?t))
    :effect (and (chopped ?t) (increase (total-cost) 2)))
  (:action wash
    :parameters (?c - cook ?b - bowl ?s - sink)
    :precondition (and (cook-at ?c ?s) (dirty ?b) (on-pass ?b))
    :effect (and (clean ?b) (not (dirty ?b)) (increase (total-cost) 2)))
  (:action drop-noodles
    :parameters (?c - cook ?n - noodle ?b - bowl ?s - counter)
    :precondition (and (cook-at ?c ?s) (avail ?n) (boiled ?n) (clean ?b) (on-pass ?b))
    :effect (and (in-bowl ?n ?b) (not (avail ?n)) (increase (total-cost) 1)))
  (:action ladle
    :parameters (?c - cook ?r - broth ?b - bowl ?s - counter)
    :precondition (and (cook-at ?c ?s) (hot ?r) (clean ?b) (on-pass ?b))
    :effect (and (in-bowl ?r ?b) (increase (total-cost) 1)))
  (:action garnish
    :parameters (?c - cook ?t - topping ?b - bowl ?s - counter)
    :precondition (and (cook-at ?c ?s) (avail ?t) (chopped ?t) (clean ?b) (on-pass ?b))
    :effect (and (in-bowl ?t ?b) (not (avail ?t)) (increase (total-cost) 1)))
  (:action serve
    :parameters (?c - cook ?b - bowl ?t - table ?s - counter)
    :precondition (and (cook-at ?c ?s) (on-pass ?b))
    :effect (and (served ?b ?t) (not (on-pass ?b)) (increase (total-cost) 1)))
  (:action bring-back
    :parameters (?c - cook ?b - bowl ?t - table ?s - counter)
    :precondition (and (cook-at ?c ?s) (served ?b ?t))
    :effect (and (on-pass ?b) (not (served ?b ?t)) (increase (total-cost) 1))))
