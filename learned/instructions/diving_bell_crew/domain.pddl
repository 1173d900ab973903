(define (domain diving-bell)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    level bell diver tool seam - object
    torch - tool)
  (:predicates
    (bell-at ?b - bell ?l - level)
    (at ?d - diver ?l - level)
    (inside ?d - diver ?b - bell)
    (next ?l ?k - level)
    (hatch-open ?b - bell)
    (hosed ?d - diver)
    (carries ?d - diver ?t - tool)
    (lies ?t - tool ?l - level)
    (seam-at ?s - seam ?l - level)
    (welded ?s - seam))
  (:action winch
    :parameters (?b - bell ?l ?k - level)
    :precondition (and (bell-at ?b ?l) (next ?l ?k) (not (hatch-open ?b)))
    :effect (and (bell-at ?b ?k) (not (bell-at ?b ?l))))
  (:action open-hatch
    :parameters (?b - bell)
    :precondition (not (hatch-open ?b))
    :effect (hatch-open ?b))
  (:action shut-hatch
    :parameters (?b - bell)
    :precondition (hatch-open ?b)
    :effect (not (hatch-open ?b)))
  (:action enter
    :parameters (?d - diver ?b - bell ?l - level)
    :precondition (and (at ?d ?l) (bell-at ?b ?l) (hatch-open ?b))
    :effect (and (inside ?d ?b) (not (at ?d ?l))))
  (:action leave
    :parameters (?d - diver ?b - bell ?l - level)
    :precondition (and (inside ?d ?b) (bell-at ?b ?l) (hatch-open ?b) (hosed ?d))
    :effect (and (at ?d ?l) (not (inside ?d ?b))))
  (:action fit-hose
    :parameters (?d - diver ?b - bell)
    :precondition (and (inside ?d ?b) (not (hosed ?d)))
    :effect (hosed ?d))
  (:action pick-up
    :parameters (?d - diver ?t - tool ?l - level)
    :precondition (and (at ?d ?l) (lies ?t ?l))
    :effect (and (carries ?d ?t) (not (lies ?t ?l))))
  (:action put-down
    :parameters (?d - diver ?t - tool ?l - level)
    :precondition (and (at ?d ?l) (carries ?d ?t))
    :effect (and (lies ?t ?l) (not (carries ?d ?t))))
  (:action weld
    :parameters (?d - diver ?t - torch ?s - seam ?l - level)
    :precondition (and (at ?d ?l) (carries ?d ?t) (seam-at ?s ?l))
    :effect (welded ?s)))
