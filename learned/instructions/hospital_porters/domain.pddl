(define (domain hospital-porters)
  (:requirements :strips :typing)
  (:types
    place locatable - object
    porter patient wheelchair parcel - locatable)
  (:predicates
    (at-place ?x - locatable ?p - place)
    (corridor ?a ?b - place)
    (seated ?p - patient ?c - wheelchair)
    (vacant ?c - wheelchair)
    (disinfected ?c - wheelchair)
    (hands-free ?r - porter)
    (carrying ?r - porter ?i - parcel)
    (imaging ?p - place)
    (scanned ?p - patient))
  (:action walk
    :parameters (?r - porter ?a ?b - place)
    :precondition (and (at-place ?r ?a) (corridor ?a ?b))
    :effect (and (at-place ?r ?b) (not (at-place ?r ?a))))
  (:action wheel
    :parameters (?r - porter ?c - wheelchair ?a ?b - place)
    :precondition (and (at-place ?r ?a) (at-place ?c ?a) (hands-free ?r) (corridor ?a ?b))
    :effect (and (at-place ?r ?b) (at-place ?c ?b) (not (at-place ?r ?a)) (not (at-place ?c ?a))))
  (:action help-in
    :parameters (?r - porter ?p - patient ?c - wheelchair ?a - place)
    :precondition (and (at-place ?r ?a) (at-place ?p ?a) (at-place ?c ?a) (hands-free ?r) (vacant ?c) (disinfected ?c))
    :effect (and (seated ?p ?c) (not (at-place ?p ?a)) (not (vacant ?c)) (not (disinfected ?c))))
  (:action help-out
    :parameters (?r - porter ?p - patient ?c - wheelchair ?a - place)
    :precondition (and (at-place ?r ?a) (at-place ?c ?a) (seated ?p ?c) (hands-free ?r))
    :effect (and (at-place ?p ?a) (vacant ?c) (not (seated ?p ?c))))
  (:action disinfect
    :parameters (?r - porter ?c - wheelchair ?a - place)
    :precondition (and (at-place ?r ?a) (at-place ?c ?a) (hands-free ?r) (vacant ?c))
    :effect (disinfected ?c))
  (:action pick-up
    :parameters (?r - porter ?i - parcel ?a - place)
    :precondition (and (at-place ?r ?a) (at-place ?i ?a) (hands-free ?r))
    :effect (and (carrying ?r ?i) (not (at-place ?i ?a)) (not (hands-free ?r))))
  (:action drop-off
    :parameters (?r - porter ?i - parcel ?a - place)
    :precondition (and (at-place ?r ?a) (carrying ?r ?i))
    :effect (and (at-place ?i ?a) (hands-free ?r) (not (carrying ?r ?i))))
  (:action scan
    :parameters (?p - patient ?a - place)
    :precondition (and (at-place ?p ?a) (imaging ?a))
    :effect (scanned ?p)))
