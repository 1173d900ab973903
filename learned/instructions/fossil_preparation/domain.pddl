(define (domain fossil-prep)
  (:requirements :strips :typing :negative-preconditions)
  (:types person specimen tool room - object)
  (:predicates
    (works-in ?p - person ?r - room)
    (lies-in ?s - specimen ?r - room)
    (held-by ?t - tool ?p - person)
    (on-rack ?t - tool)
    (free-handed ?p - person)
    (jacketed ?s - specimen)
    (cleaned ?s - specimen)
    (cracked ?s - specimen)
    (cast-made ?s - specimen)
    (suits ?t - tool ?s - specimen)
    (fragile ?s - specimen)
    (casting-room ?r - room))
  (:action walk
    :parameters (?p - person ?a ?b - room)
    :precondition (works-in ?p ?a)
    :effect (and (works-in ?p ?b) (not (works-in ?p ?a))))
  (:action take-tool
    :parameters (?p - person ?t - tool)
    :precondition (and (on-rack ?t) (free-handed ?p))
    :effect (and (held-by ?t ?p) (not (on-rack ?t)) (not (free-handed ?p))))
  (:action return-tool
    :parameters (?p - person ?t - tool)
    :precondition (held-by ?t ?p)
    :effect (and (on-rack ?t) (free-handed ?p) (not (held-by ?t ?p))))
  (:action wheel
    :parameters (?p - person ?s - specimen ?a ?b - room)
    :precondition (and (works-in ?p ?a) (lies-in ?s ?a) (free-handed ?p))
    :effect (and (works-in ?p ?b) (lies-in ?s ?b) (not (works-in ?p ?a)) (not (lies-in ?s ?a))))
  (:action cut-jacket
    :parameters (?p - person ?s - specimen ?r - room)
    :precondition (and (works-in ?p ?r) (lies-in ?s ?r) (jacketed ?s) (free-handed ?p))
    :effect (not (jacketed ?s)))
  (:action plaster
    :parameters (?p - person ?s - specimen ?r - room)
    :precondition (and (works-in ?p ?r) (lies-in ?s ?r) (not (jacketed ?s)) (free-handed ?p))
    :effect (jacketed ?s))
  (:action scrape
    :parameters (?p - person ?s - specimen ?t - tool ?r - room)
    :precondition (and (works-in ?p ?r) (lies-in ?s ?r) (held-by ?t ?p) (suits ?t ?s) (not (jacketed ?s)))
    :effect (cleaned ?s))
  (:action glue
    :parameters (?p - person ?s - specimen ?r - room)
    :precondition (and (works-in ?p ?r) (lies-in ?s ?r) (cracked ?s) (not (jacketed ?s)))
    :effect (not (cracked ?s)))
  (:action mould
    :parameters (?p - person ?s - specimen ?r - room)
    :precondition (and (works-in ?p ?r) (lies-in ?s ?r) (casting-room ?r) (cleaned ?s) (not (cracked ?s)))
    :effect (cast-made ?s)))
