(define (domain hat-shop)
  (:requirements :strips :typing :negative-preconditions)
  (:types hat stand box person ribbon - object)
  (:predicates
    (displayed ?h - hat ?s - stand)
    (vacant ?s - stand)
    (in-box ?h - hat ?b - box)
    (wears ?p - person ?h - hat)
    (bareheaded ?p - person)
    (brushed ?h - hat)
    (trimmed ?h - hat ?r - ribbon)
    (sold ?h - hat)
    (felt ?h - hat)
    (black ?h - hat))
  (:action unbox
    :parameters (?h - hat ?b - box ?s - stand)
    :precondition (and (in-box ?h ?b) (vacant ?s))
    :effect (and (displayed ?h ?s) (not (in-box ?h ?b)) (not (vacant ?s))))
  (:action box-up
    :parameters (?h - hat ?b - box ?s - stand)
    :precondition (displayed ?h ?s)
    :effect (and (in-box ?h ?b) (vacant ?s) (not (displayed ?h ?s))))
  (:action try-on
    :parameters (?p - person ?h - hat ?s - stand)
    :precondition (and (displayed ?h ?s) (bareheaded ?p))
    :effect (and (wears ?p ?h) (vacant ?s) (not (displayed ?h ?s)) (not (bareheaded ?p)) (not (brushed ?h))))
  (:action take-off
    :parameters (?p - person ?h - hat ?s - stand)
    :precondition (and (wears ?p ?h) (vacant ?s) (not (sold ?h)))
    :effect (and (displayed ?h ?s) (bareheaded ?p) (not (wears ?p ?h)) (not (vacant ?s))))
  (:action brush
    :parameters (?h - hat ?s - stand)
    :precondition (displayed ?h ?s)
    :effect (brushed ?h))
  (:action trim
    :parameters (?h - hat ?r - ribbon ?s - stand)
    :precondition (displayed ?h ?s)
    :effect (trimmed ?h ?r))
  (:action untrim
    :parameters (?h - hat ?r - ribbon ?s - stand)
    :precondition (and (displayed ?h ?s) (trimmed ?h ?r))
    :effect (not (trimmed ?h ?r)))
  (:action sell
    :parameters (?p - person ?h - hat)
    :precondition (and (wears ?p ?h) (not (sold ?h)))
    :effect (sold ?h)))
