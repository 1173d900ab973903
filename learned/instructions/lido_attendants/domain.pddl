(define (domain lido-attendants)
  (:requirements :strips :typing)
  (:types person spot towel lounger - object
          attendant bather - person)
  (:predicates
    (is-at ?p - person ?s - spot)
    (is-pool ?s - spot)
    (is-roaming ?p - person)
    (is-guarding ?a - attendant ?s - spot)
    (is-wet ?b - bather)
    (is-spare ?t - towel)
    (is-dirty ?t - towel)
    (is-lent ?t - towel ?a - attendant ?b - bather)
    (is-taken ?l - lounger ?b - bather)
    (is-free ?l - lounger))
  (:action walk
    :parameters (?p - person ?s1 ?s2 - spot)
    :precondition (and (is-at ?p ?s1) (is-roaming ?p))
    :effect (and (is-at ?p ?s2) (not (is-at ?p ?s1))))
  (:action guard
    :parameters (?a - attendant ?s - spot)
    :precondition (and (is-at ?a ?s) (is-pool ?s) (is-roaming ?a))
    :effect (and (is-guarding ?a ?s) (not (is-roaming ?a))))
  (:action stand-down
    :parameters (?a - attendant ?s - spot)
    :precondition (is-guarding ?a ?s)
    :effect (and (is-roaming ?a) (not (is-guarding ?a ?s))))
  (:action swim
    :parameters (?b - bather ?s - spot ?a - attendant)
    :precondition (and (is-at ?b ?s) (is-pool ?s) (is-guarding ?a ?s))
    :effect (is-wet ?b))
  (:action lend
    :parameters (?t - towel ?a - attendant ?b - bather ?s - spot)
    :precondition (and (is-spare ?t) (is-at ?a ?s) (is-at ?b ?s))
    :effect (and (is-lent ?t ?a ?b) (not (is-spare ?t))))
  (:action dry
    :parameters (?b - bather ?t - towel ?a - attendant)
    :precondition (and (is-wet ?b) (is-lent ?t ?a ?b))
    :effect (and (is-dirty ?t) (not (is-wet ?b))))
  (:action collect
    :parameters (?t - towel ?a - attendant ?b - bather ?s - spot)
    :precondition (and (is-lent ?t ?a ?b) (is-at ?a ?s) (is-at ?b ?s))
    :effect (and (is-spare ?t) (not (is-lent ?t ?a ?b)) (not (is-dirty ?t))))
  (:action reserve
    :parameters (?l - lounger ?b - bather)
    :precondition (is-free ?l)
    :effect (and (is-taken ?l ?b) (not (is-free ?l))))
  (:action release
    :parameters (?l - lounger ?b - bather)
    :precondition (is-taken ?l ?b)
    :effect (and (is-free ?l) (not (is-taken ?l ?b)))))
