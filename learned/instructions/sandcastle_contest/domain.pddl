(define (domain sandcastle-contest)
  (:requirements :strips :typing)
  (:types child plot tower item - object
          bucket flag - item)
  (:predicates
    (at ?c - child ?p - plot)
    (carries ?c - child ?i - item)
    (lies ?i - item ?p - plot)
    (filled ?b - bucket)
    (raised ?t - tower ?p - plot)
    (unbuilt ?t - tower)
    (planted ?f - flag ?t - tower)
    (bare ?t - tower)
    (shells-on ?t - tower)
    (wet ?p - plot)
    (big ?t - tower)
    (red ?i - item)
    (blue ?i - item))
  (:action run
    :parameters (?c - child ?p ?q - plot)
    :precondition (at ?c ?p)
    :effect (and (at ?c ?q) (not (at ?c ?p))))
  (:action grab
    :parameters (?c - child ?i - item ?p - plot)
    :precondition (and (at ?c ?p) (lies ?i ?p))
    :effect (and (carries ?c ?i) (not (lies ?i ?p))))
  (:action drop
    :parameters (?c - child ?i - item ?p - plot)
    :precondition (and (at ?c ?p) (carries ?c ?i))
    :effect (and (lies ?i ?p) (not (carries ?c ?i))))
  (:action hand-over
    :parameters (?c ?d - child ?i - item ?p - plot)
    :precondition (and (at ?c ?p) (at ?d ?p) (carries ?c ?i))
    :effect (and (carries ?d ?i) (not (carries ?c ?i))))
  (:action fill
    :parameters (?c - child ?b - bucket ?p - plot)
    :precondition (and (at ?c ?p) (wet ?p) (carries ?c ?b))
    :effect (filled ?b))
  (:action build
    :parameters (?c - child ?b - bucket ?t - tower ?p - plot)
    :precondition (and (at ?c ?p) (carries ?c ?b) (filled ?b) (unbuilt ?t))
    :effect (and (raised ?t ?p) (not (unbuilt ?t)) (not (filled ?b))))
  (:action knock-down
    :parameters (?c - child ?t - tower ?p - plot)
    :precondition (and (at ?c ?p) (raised ?t ?p) (bare ?t))
    :effect (and (unbuilt ?t) (not (raised ?t ?p)) (not (shells-on ?t))))
  (:action plant-flag
    :parameters (?c - child ?f - flag ?t - tower ?p - plot)
    :precondition (and (at ?c ?p) (carries ?c ?f) (raised ?t ?p) (bare ?t))
    :effect (and (planted ?f ?t) (not (carries ?c ?f)) (not (bare ?t))))
  (:action pull-flag
    :parameters (?c - child ?f - flag ?t - tower ?p - plot)
    :precondition (and (at ?c ?p) (raised ?t ?p) (planted ?f ?t))
    :effect (and (carries ?c ?f) (bare ?t) (not (planted ?f ?t))))
  (:action stick-shells
    :parameters (?c - child ?t - tower ?p - plot)
    :precondition (and (at ?c ?p) (raised ?t ?p))
    :effect (shells-on ?t)))
