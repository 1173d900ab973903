(define (domain embroidery_workshop)
  (:requirements :strips :typing)
  (:types
    person cloth hoop thread motif table - object)
  (:constants ironing_board - table)
  (:predicates
    (lies_on ?c - cloth ?t - table)
    (in_hoop ?c - cloth ?h - hoop)
    (hoop_free ?h - hoop)
    (threaded ?p - person ?th - thread)
    (needle_empty ?p - person)
    (stitched ?m - motif ?c - cloth)
    (done_in ?m - motif ?th - thread)
    (pressed ?c - cloth)
    (silken ?th - thread)
    (large ?h - hoop))
  (:action clamp
    :parameters (?c - cloth ?h - hoop ?t - table)
    :precondition (and (lies_on ?c ?t) (hoop_free ?h))
    :effect (and (in_hoop ?c ?h) (not (lies_on ?c ?t)) (not (hoop_free ?h)) (not (pressed ?c))))
  (:action release
    :parameters (?c - cloth ?h - hoop ?t - table)
    :precondition (in_hoop ?c ?h)
    :effect (and (lies_on ?c ?t) (hoop_free ?h) (not (in_hoop ?c ?h))))
  (:action thread_needle
    :parameters (?p - person ?th - thread)
    :precondition (needle_empty ?p)
    :effect (and (threaded ?p ?th) (not (needle_empty ?p))))
  (:action unthread
    :parameters (?p - person ?th - thread)
    :precondition (threaded ?p ?th)
    :effect (and (needle_empty ?p) (not (threaded ?p ?th))))
  (:action stitch
    :parameters (?p - person ?m - motif ?th - thread ?c - cloth ?h - hoop)
    :precondition (and (in_hoop ?c ?h) (threaded ?p ?th) (done_in ?m ?th))
    :effect (stitched ?m ?c))
  (:action unpick
    :parameters (?p - person ?m - motif ?c - cloth ?h - hoop)
    :precondition (and (in_hoop ?c ?h) (needle_empty ?p) (stitched ?m ?c))
    :effect (not (stitched ?m ?c)))
  (:action shift
    :parameters (?c - cloth ?a ?b - table)
    :precondition (lies_on ?c ?a)
    :effect (and (lies_on ?c ?b) (not (lies_on ?c ?a))))
  (:action press
    :parameters (?c - cloth)
    :precondition (lies_on ?c ironing_board)
    :effect (pressed ?c)))
