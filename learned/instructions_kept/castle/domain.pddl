; servants of an old castle, classic style: types are predicates
(define (domain castle)
  (:requirements :strips)
  (:predicates
    (room ?r) (servant ?s) (thing ?t) (door ?d)
    (joins ?d ?r1 ?r2)
    (in ?s ?r)
    (lies ?t ?r)
    (carries ?s ?t)
    (open ?d)
    (silver ?t))
  (:action go
    :parameters (?s ?d ?from ?to)
    :precondition (and (servant ?s) (door ?d) (room ?from) (room ?to)
                       (joins ?d ?from ?to) (open ?d) (in ?s ?from))
    :effect (and (in ?s ?to) (not (in ?s ?from))))
  (:action open-door
    :parameters (?s ?d ?r ?r2)
    :precondition (and (servant ?s) (door ?d) (room ?r) (room ?r2) (joins ?d ?r ?r2) (in ?s ?r))
    :effect (open ?d))
  (:action shut-door
    :parameters (?s ?d ?r ?r2)
    :precondition (and (servant ?s) (door ?d) (room ?r) (room ?r2) (joins ?d ?r ?r2) (in ?s ?r) (open ?d))
    :effect (not (open ?d)))
  (:action take
    :parameters (?s ?t ?r)
    :precondition (and (servant ?s) (thing ?t) (room ?r) (in ?s ?r) (lies ?t ?r))
    :effect (and (carries ?s ?t) (not (lies ?t ?r))))
  (:action drop
    :parameters (?s ?t ?r)
    :precondition (and (servant ?s) (thing ?t) (room ?r) (in ?s ?r) (carries ?s ?t))
    :effect (and (lies ?t ?r) (not (carries ?s ?t))))
  (:action give
    :parameters (?s ?s2 ?t ?r)
    :precondition (and (servant ?s) (servant ?s2) (thing ?t) (room ?r)
                       (in ?s ?r) (in ?s2 ?r) (carries ?s ?t))
    :effect (and (carries ?s2 ?t) (not (carries ?s ?t)))))
