; untyped, classic style
(define (domain keycutting)
  (:requirements :strips)
  (:predicates
    (key ?x) (blank ?x) (machine ?x) (customer ?x) (hook ?x) (tag ?x)
    (uncut ?b)
    (copy ?b ?k)
    (deburred ?b)
    (clamped ?b ?m)
    (idle ?m)
    (hangs ?x ?h)
    (loose ?x)
    (tagged ?x ?t)
    (fits ?b ?k)
    (given ?x ?c))
  (:action clamp
    :parameters (?b ?m)
    :precondition (and (blank ?b) (machine ?m) (loose ?b) (idle ?m))
    :effect (and (clamped ?b ?m) (not (loose ?b)) (not (idle ?m))))
  (:action unclamp
    :parameters (?b ?m)
    :precondition (and (blank ?b) (machine ?m) (clamped ?b ?m))
    :effect (and (loose ?b) (idle ?m) (not (clamped ?b ?m))))
  (:action cut
    :parameters (?b ?k ?m)
    :precondition (and (blank ?b) (key ?k) (machine ?m) (clamped ?b ?m) (loose ?k) (uncut ?b) (fits ?b ?k))
    :effect (and (copy ?b ?k) (not (uncut ?b))))
  (:action deburr
    :parameters (?b ?k)
    :precondition (and (blank ?b) (key ?k) (copy ?b ?k) (loose ?b))
    :effect (deburred ?b))
  (:action hang
    :parameters (?x ?h)
    :precondition (and (hook ?h) (loose ?x))
    :effect (and (hangs ?x ?h) (not (loose ?x))))
  (:action unhook
    :parameters (?x ?h)
    :precondition (and (hook ?h) (hangs ?x ?h))
    :effect (and (loose ?x) (not (hangs ?x ?h))))
  (:action tie-tag
    :parameters (?x ?t)
    :precondition (and (tag ?t) (loose ?x))
    :effect (tagged ?x ?t))
  (:action hand-over
    :parameters (?x ?c)
    :precondition (and (customer ?c) (loose ?x))
    :effect (and (given ?x ?c) (not (loose ?x)))))
