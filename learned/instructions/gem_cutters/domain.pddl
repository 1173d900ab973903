(define (domain gemcut)
  (:requirements :strips :typing)
  (:types gem whl cutter box ring - object)
  (:predicates
    (in ?g - gem ?b - box)
    (hld ?g - gem ?c - cutter)
    (free ?c - cutter)
    (at ?c - cutter ?w - whl)
    (coarse ?w - whl)
    (fine ?w - whl)
    (sawn ?g - gem)
    (shiny ?g - gem)
    (mntd ?g - gem ?r - ring)
    (red ?g - gem))
  (:action pick
    :parameters (?c - cutter ?g - gem ?b - box)
    :precondition (and (in ?g ?b) (free ?c))
    :effect (and (hld ?g ?c) (not (in ?g ?b)) (not (free ?c))))
  (:action drop
    :parameters (?c - cutter ?g - gem ?b - box)
    :precondition (hld ?g ?c)
    :effect (and (in ?g ?b) (free ?c) (not (hld ?g ?c))))
  (:action go
    :parameters (?c - cutter ?w1 ?w2 - whl)
    :precondition (at ?c ?w1)
    :effect (and (at ?c ?w2) (not (at ?c ?w1))))
  (:action saw
    :parameters (?c - cutter ?g - gem ?w - whl)
    :precondition (and (hld ?g ?c) (at ?c ?w) (coarse ?w))
    :effect (and (sawn ?g) (not (shiny ?g))))
  (:action polish
    :parameters (?c - cutter ?g - gem ?w - whl)
    :precondition (and (hld ?g ?c) (at ?c ?w) (fine ?w) (sawn ?g))
    :effect (shiny ?g))
  (:action mnt
    :parameters (?c - cutter ?g - gem ?r - ring)
    :precondition (and (hld ?g ?c) (shiny ?g))
    :effect (and (mntd ?g ?r) (free ?c) (not (hld ?g ?c))))
  (:action prise
    :parameters (?c - cutter ?g - gem ?r - ring)
    :precondition (and (mntd ?g ?r) (free ?c))
    :effect (and (hld ?g ?c) (not (mntd ?g ?r)) (not (free ?c)))))
