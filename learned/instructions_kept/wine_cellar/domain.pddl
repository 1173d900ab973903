; Bottling and storing wine. Barrels hold far more than the bottles need.
(define (domain cellar)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    vessel rack wine colour - object
    barrel bottle - vessel)
  (:predicates
    (racked ?r - rack ?b - bottle)
    (benched ?b - bottle)
    (holds ?v - vessel ?w - wine)
    (empty ?v - vessel)
    (clean ?b - bottle)
    (corked ?b - bottle)
    (labelled ?b - bottle)
    (hue ?w - wine ?c - colour)
    (magnum ?b - bottle))
  (:action fetch
    :parameters (?b - bottle ?r - rack)
    :precondition (racked ?r ?b)
    :effect (and (benched ?b) (not (racked ?r ?b))))
  (:action store
    :parameters (?b - bottle ?r - rack)
    :precondition (benched ?b)
    :effect (and (racked ?r ?b) (not (benched ?b))))
  (:action fill
    :parameters (?b - bottle ?v - barrel ?w - wine)
    :precondition (and (benched ?b) (empty ?b) (clean ?b) (not (corked ?b)) (holds ?v ?w))
    :effect (and (holds ?b ?w) (not (empty ?b))))
  (:action tip
    :parameters (?b - bottle ?w - wine)
    :precondition (and (benched ?b) (holds ?b ?w) (not (corked ?b)))
    :effect (and (empty ?b) (not (holds ?b ?w)) (not (clean ?b))))
  (:action rinse
    :parameters (?b - bottle)
    :precondition (and (benched ?b) (empty ?b) (not (corked ?b)))
    :effect (clean ?b))
  (:action cork
    :parameters (?b - bottle)
    :precondition (and (benched ?b) (not (corked ?b)))
    :effect (corked ?b))
  (:action uncork
    :parameters (?b - bottle)
    :precondition (and (benched ?b) (corked ?b))
    :effect (not (corked ?b)))
  (:action label
    :parameters (?b - bottle)
    :precondition (and (benched ?b) (corked ?b))
    :effect (labelled ?b)))
