(define (domain feed-mill)
  (:requirements :strips :typing :equality :negative-preconditions)
  (:types ingredient recipe bin mixer press client sack - object)
  (:constants weighbridge - bin)
  (:predicates
    (in-bin ?i - ingredient ?b - bin)
    (empty-bin ?b - bin)
    (coarse ?i - ingredient)
    (fine ?i - ingredient)
    (in-mixer ?i - ingredient ?m - mixer)
    (calls-for ?r - recipe ?i - ingredient ?j - ingredient)
    (mixed ?r - recipe ?m - mixer)
    (mixer-clean ?m - mixer)
    (running ?p - press)
    (die-hot ?p - press)
    (pelleted ?r - recipe)
    (filled ?s - sack ?r - recipe)
    (empty-sack ?s - sack)
    (sewn ?s - sack)
    (sent-to ?s - sack ?c - client))
  (:action convey
    :parameters (?i - ingredient ?a ?b - bin)
    :precondition (and (in-bin ?i ?a) (empty-bin ?b) (not (= ?a ?b)))
    :effect (and (in-bin ?i ?b) (empty-bin ?a) (not (in-bin ?i ?a)) (not (empty-bin ?b))))
  (:action mill
    :parameters (?i - ingredient ?b - bin)
    :precondition (and (in-bin ?i ?b) (coarse ?i))
    :effect (and (fine ?i) (not (coarse ?i))))
  (:action tip-into
    :parameters (?i - ingredient ?b - bin ?m - mixer)
    :precondition (in-bin ?i ?b)
    :effect (and (in-mixer ?i ?m) (empty-bin ?b) (not (in-bin ?i ?b))))
  (:action blend
    :parameters (?r - recipe ?i ?j - ingredient ?m - mixer)
    :precondition (and (calls-for ?r ?i ?j) (in-mixer ?i ?m) (in-mixer ?j ?m) (fine ?i) (fine ?j) (mixer-clean ?m))
    :effect (and (mixed ?r ?m) (not (mixer-clean ?m))))
  (:action wash-mixer
    :parameters (?m - mixer)
    :precondition (not (mixer-clean ?m))
    :effect (mixer-clean ?m))
  (:action start
    :parameters (?p - press)
    :precondition (not (running ?p))
    :effect (and (running ?p) (die-hot ?p)))
  (:action stop
    :parameters (?p - press)
    :precondition (running ?p)
    :effect (not (running ?p)))
  (:action chill
    :parameters (?p - press)
    :precondition (and (die-hot ?p) (not (running ?p)))
    :effect (not (die-hot ?p)))
  (:action pelletise
    :parameters (?r - recipe ?m - mixer ?p - press)
    :precondition (and (mixed ?r ?m) (running ?p))
    :effect (pelleted ?r))
  (:action fill
    :parameters (?s - sack ?r - recipe)
    :precondition (and (empty-sack ?s) (pelleted ?r))
    :effect (and (filled ?s ?r) (not (empty-sack ?s))))
  (:action sew
    :parameters (?s - sack ?r - recipe)
    :precondition (filled ?s ?r)
    :effect (sewn ?s))
  (:action dispatch
    :parameters (?s - sack ?c - client)
    :precondition (sewn ?s)
    :effect (and (sent-to ?s ?c) (not (sewn ?s)))))
