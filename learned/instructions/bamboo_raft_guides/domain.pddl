;; untyped, the old way
(define (domain bamboo-rafts)
  (:requirements :strips)
  (:predicates
    (raft ?x) (guide ?x) (guest ?x) (landing ?x)
    (at ?x ?l)
    (aboard ?x ?r)
    (downstream ?l ?m)
    (poling ?g ?r)
    (vest ?x)
    (unpoled ?r))
  (:action take-pole
    :parameters (?g ?r ?l)
    :precondition (and (guide ?g) (raft ?r) (landing ?l) (at ?g ?l) (at ?r ?l) (unpoled ?r))
    :effect (and (poling ?g ?r) (not (at ?g ?l)) (not (unpoled ?r))))
  (:action step-ashore
    :parameters (?g ?r ?l)
    :precondition (and (guide ?g) (raft ?r) (landing ?l) (poling ?g ?r) (at ?r ?l))
    :effect (and (at ?g ?l) (unpoled ?r) (not (poling ?g ?r))))
  (:action float-down
    :parameters (?g ?r ?l ?m)
    :precondition (and (poling ?g ?r) (at ?r ?l) (downstream ?l ?m))
    :effect (and (at ?r ?m) (not (at ?r ?l))))
  (:action haul-up
    :parameters (?g ?r ?m ?l)
    :precondition (and (poling ?g ?r) (at ?r ?m) (downstream ?l ?m))
    :effect (and (at ?r ?l) (not (at ?r ?m))))
  (:action board
    :parameters (?x ?r ?l)
    :precondition (and (guest ?x) (raft ?r) (landing ?l) (at ?x ?l) (at ?r ?l) (vest ?x))
    :effect (and (aboard ?x ?r) (not (at ?x ?l))))
  (:action get-off
    :parameters (?x ?r ?l)
    :precondition (and (guest ?x) (raft ?r) (landing ?l) (aboard ?x ?r) (at ?r ?l))
    :effect (and (at ?x ?l) (not (aboard ?x ?r))))
  (:action put-on-vest
    :parameters (?x ?l)
    :precondition (and (guest ?x) (landing ?l) (at ?x ?l))
    :effect (vest ?x))
  (:action hand-back-vest
    :parameters (?x ?l)
    :precondition (and (guest ?x) (landing ?l) (at ?x ?l) (vest ?x))
    :effect (not (vest ?x))))
