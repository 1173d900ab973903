(define (domain canal_dredgers)
  (:requirements :strips :negative-preconditions)
  (:predicates
    (dredger ?d)
    (barge ?b)
    (reach ?r)
    (next ?r1 ?r2)
    (at ?x ?r)
    (silted ?r)
    (heap ?r)
    (laden ?b)
    (lashed ?b ?d)
    (alone ?d))
  (:action steam
    :parameters (?d ?r1 ?r2)
    :precondition (and (dredger ?d) (reach ?r1) (reach ?r2) (next ?r1 ?r2) (at ?d ?r1) (alone ?d))
    :effect (and (at ?d ?r2) (not (at ?d ?r1))))
  (:action tow
    :parameters (?d ?b ?r1 ?r2)
    :precondition (and (dredger ?d) (barge ?b) (reach ?r1) (reach ?r2) (next ?r1 ?r2)
                       (at ?d ?r1) (at ?b ?r1) (lashed ?b ?d))
    :effect (and (at ?d ?r2) (at ?b ?r2) (not (at ?d ?r1)) (not (at ?b ?r1))))
  (:action lash
    :parameters (?b ?d ?r)
    :precondition (and (dredger ?d) (barge ?b) (reach ?r) (at ?d ?r) (at ?b ?r) (alone ?d))
    :effect (and (lashed ?b ?d) (not (alone ?d))))
  (:action cast-off
    :parameters (?b ?d)
    :precondition (and (dredger ?d) (barge ?b) (lashed ?b ?d))
    :effect (and (alone ?d) (not (lashed ?b ?d))))
  (:action dredge
    :parameters (?d ?b ?r)
    :precondition (and (dredger ?d) (barge ?b) (reach ?r) (at ?d ?r) (lashed ?b ?d) (silted ?r) (not (laden ?b)))
    :effect (and (laden ?b) (not (silted ?r))))
  (:action tip
    :parameters (?b ?r)
    :precondition (and (barge ?b) (reach ?r) (at ?b ?r) (laden ?b))
    :effect (and (heap ?r) (not (laden ?b)))))
