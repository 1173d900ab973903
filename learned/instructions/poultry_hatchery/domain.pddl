(define (domain hatchery)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    cabinet crate - holder
    batch holder hand vaccine - object
    setter hatcher - cabinet)
  (:predicates
    (in ?b - batch ?h - holder)
    (turned ?b - batch)
    (candled ?w - hand ?b - batch)
    (hatched ?b - batch)
    (warm ?c - cabinet)
    (lid-off ?c - cabinet)
    (jabbed ?w - hand ?b - batch ?v - vaccine))
  (:action open-lid
    :parameters (?c - cabinet)
    :precondition (not (lid-off ?c))
    :effect (and (lid-off ?c) (not (warm ?c))))
  (:action close-lid
    :parameters (?c - cabinet)
    :precondition (lid-off ?c)
    :effect (not (lid-off ?c)))
  (:action heat
    :parameters (?c - cabinet)
    :precondition (not (lid-off ?c))
    :effect (warm ?c))
  (:action move-eggs
    :parameters (?b - batch ?x - cabinet ?y - cabinet)
    :precondition (and (in ?b ?x) (lid-off ?x) (lid-off ?y) (not (hatched ?b)))
    :effect (and (in ?b ?y) (not (in ?b ?x))))
  (:action turn
    :parameters (?b - batch ?s - setter)
    :precondition (and (in ?b ?s) (not (hatched ?b)))
    :effect (turned ?b))
  (:action candle
    :parameters (?w - hand ?b - batch)
    :precondition (not (hatched ?b))
    :effect (candled ?w ?b))
  (:action hatch
    :parameters (?b - batch ?c - hatcher)
    :precondition (and (in ?b ?c) (warm ?c) (turned ?b) (not (lid-off ?c)))
    :effect (hatched ?b))
  (:action crate-up
    :parameters (?b - batch ?c - hatcher ?k - crate)
    :precondition (and (in ?b ?c) (hatched ?b) (lid-off ?c))
    :effect (and (in ?b ?k) (not (in ?b ?c))))
  (:action jab
    :parameters (?w - hand ?b - batch ?v - vaccine)
    :precondition (hatched ?b)
    :effect (jabbed ?w ?b ?v)))
