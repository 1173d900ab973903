(define (domain river-barges)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types quay - object
          barge cargo skipper - object)
  (:predicates
    (at ?b - barge ?q - quay)
    (lies-on ?c - cargo ?q - quay)
    (aboard ?c - cargo ?b - barge)
    (ashore ?s - skipper ?q - quay)
    (steers ?s - skipper ?b - barge)
    (moored ?b - barge)
    (fuelled ?b - barge)
    (fuel-pump ?q - quay)
    (linked ?q1 ?q2 - quay)
    (bulky ?c - cargo))
  (:functions (total-cost) - number)
  (:action sail
    :parameters (?s - skipper ?b - barge ?from ?to - quay)
    :precondition (and (steers ?s ?b) (at ?b ?from) (linked ?from ?to) (fuelled ?b) (not (moored ?b)))
    :effect (and (at ?b ?to) (not (at ?b ?from)) (increase (total-cost) 6)))
  (:action moor
    :parameters (?s - skipper ?b - barge)
    :precondition (and (steers ?s ?b) (not (moored ?b)))
    :effect (and (moored ?b) (increase (total-cost) 1)))
  (:action cast-off
    :parameters (?s - skipper ?b - barge)
    :precondition (and (steers ?s ?b) (moored ?b))
    :effect (and (not (moored ?b)) (increase (total-cost) 1)))
  (:action load
    :parameters (?c - cargo ?b - barge ?q - quay)
    :precondition (and (lies-on ?c ?q) (at ?b ?q) (moored ?b))
    :effect (and (aboard ?c ?b) (not (lies-on ?c ?q)) (increase (total-cost) 2)))
  (:action unload
    :parameters (?c - cargo ?b - barge ?q - quay)
    :precondition (and (aboard ?c ?b) (at ?b ?q) (moored ?b))
    :effect (and (lies-on ?c ?q) (not (aboard ?c ?b)) (increase (total-cost) 2)))
  (:action board
    :parameters (?s - skipper ?b - barge ?q - quay)
    :precondition (and (ashore ?s ?q) (at ?b ?q) (moored ?b))
    :effect (and (steers ?s ?b) (not (ashore ?s ?q)) (increase (total-cost) 1)))
  (:action step-ashore
    :parameters (?s - skipper ?b - barge ?q - quay)
    :precondition (and (steers ?s ?b) (at ?b ?q) (moored ?b))
    :effect (and (ashore ?s ?q) (not (steers ?s ?b)) (increase (total-cost) 1)))
  (:action refuel
    :parameters (?b - barge ?q - quay)
    :precondition (and (at ?b ?q) (fuel-pump ?q) (moored ?b))
    :effect (and (fuelled ?b) (increase (total-cost) 3))))
