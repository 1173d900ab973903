(define (domain archery-range)
  (:requirements :strips :typing)
  (:types archer bow butt spot ring - object)
  (:constants line shed - spot)
  (:predicates
    (at-spot ?a - archer ?s - spot)
    (bow-at ?b - bow ?s - spot)
    (holds ?a - archer ?b - bow)
    (empty-handed ?a - archer)
    (strung ?b - bow)
    (slack ?b - bow)
    (facing ?t - butt ?s - spot)
    (hit ?a - archer ?t - butt ?r - ring)
    (arrows-in ?t - butt)
    (cleared ?t - butt))
  (:action stroll
    :parameters (?a - archer ?x ?y - spot)
    :precondition (at-spot ?a ?x)
    :effect (and (at-spot ?a ?y) (not (at-spot ?a ?x))))
  (:action pick-up
    :parameters (?a - archer ?b - bow ?s - spot)
    :precondition (and (at-spot ?a ?s) (bow-at ?b ?s) (empty-handed ?a))
    :effect (and (holds ?a ?b) (not (bow-at ?b ?s)) (not (empty-handed ?a))))
  (:action lay-down
    :parameters (?a - archer ?b - bow ?s - spot)
    :precondition (and (at-spot ?a ?s) (holds ?a ?b))
    :effect (and (bow-at ?b ?s) (empty-handed ?a) (not (holds ?a ?b))))
  (:action string-bow
    :parameters (?a - archer ?b - bow)
    :precondition (and (holds ?a ?b) (slack ?b) (at-spot ?a shed))
    :effect (and (strung ?b) (not (slack ?b))))
  (:action unstring-bow
    :parameters (?a - archer ?b - bow)
    :precondition (and (holds ?a ?b) (strung ?b) (at-spot ?a shed))
    :effect (and (slack ?b) (not (strung ?b))))
  (:action shoot
    :parameters (?a - archer ?b - bow ?t - butt ?r - ring)
    :precondition (and (holds ?a ?b) (strung ?b) (at-spot ?a line))
    :effect (and (hit ?a ?t ?r) (arrows-in ?t) (not (cleared ?t))))
  (:action pull-arrows
    :parameters (?a - archer ?t - butt ?s - spot)
    :precondition (and (at-spot ?a ?s) (facing ?t ?s) (arrows-in ?t) (empty-handed ?a))
    :effect (and (cleared ?t) (not (arrows-in ?t)))))
