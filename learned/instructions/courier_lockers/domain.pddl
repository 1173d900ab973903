(define (domain courier-lockers)
  (:requirements :strips :typing)
  (:types
    courier resident parcel box site - object)
  (:predicates
    (based-at ?b - box ?s - site)
    (standing-at ?c - courier ?s - site)
    (in-van ?c - courier ?p - parcel)
    (lies-at ?p - parcel ?s - site)
    (stowed ?p - parcel ?b - box)
    (box-empty ?b - box)
    (box-big ?b - box)
    (bulky ?p - parcel)
    (slim ?p - parcel)
    (code-sent ?c - courier ?p - parcel ?r - resident)
    (collected ?r - resident ?p - parcel)
    (signed ?r - resident ?p - parcel))
  (:action go
    :parameters (?c - courier ?a ?b - site)
    :precondition (standing-at ?c ?a)
    :effect (and (standing-at ?c ?b) (not (standing-at ?c ?a))))
  (:action load-van
    :parameters (?c - courier ?p - parcel ?s - site)
    :precondition (and (standing-at ?c ?s) (lies-at ?p ?s))
    :effect (and (in-van ?c ?p) (not (lies-at ?p ?s))))
  (:action drop-off
    :parameters (?c - courier ?p - parcel ?s - site)
    :precondition (and (standing-at ?c ?s) (in-van ?c ?p))
    :effect (and (lies-at ?p ?s) (not (in-van ?c ?p))))
  (:action stow-slim
    :parameters (?c - courier ?p - parcel ?b - box ?s - site)
    :precondition (and (standing-at ?c ?s) (based-at ?b ?s) (in-van ?c ?p) (slim ?p) (box-empty ?b))
    :effect (and (stowed ?p ?b) (not (in-van ?c ?p)) (not (box-empty ?b))))
  (:action stow-bulky
    :parameters (?c - courier ?p - parcel ?b - box ?s - site)
    :precondition (and (standing-at ?c ?s) (based-at ?b ?s) (in-van ?c ?p) (bulky ?p) (box-big ?b) (box-empty ?b))
    :effect (and (stowed ?p ?b) (not (in-van ?c ?p)) (not (box-empty ?b))))
  (:action take-back
    :parameters (?c - courier ?p - parcel ?b - box ?s - site)
    :precondition (and (standing-at ?c ?s) (based-at ?b ?s) (stowed ?p ?b))
    :effect (and (in-van ?c ?p) (box-empty ?b) (not (stowed ?p ?b))))
  (:action send-code
    :parameters (?c - courier ?p - parcel ?r - resident ?b - box)
    :precondition (stowed ?p ?b)
    :effect (code-sent ?c ?p ?r))
  (:action fetch
    :parameters (?r - resident ?p - parcel ?b - box ?c - courier)
    :precondition (and (stowed ?p ?b) (code-sent ?c ?p ?r))
    :effect (and (collected ?r ?p) (box-empty ?b) (not (stowed ?p ?b))))
  (:action sign
    :parameters (?r - resident ?p - parcel)
    :precondition (collected ?r ?p)
    :effect (signed ?r ?p)))
