(define (domain tunnel-vent)
  (:requirements :strips :typing :negative-preconditions)
  (:types tech fan sect lvl gas)
  (:predicates
    (linked ?a ?b - sect)
    (fan-in ?f - fan ?s - sect)
    (strong ?l - lvl)
    (tech-at ?t - tech ?s - sect)
    (stopped ?f - fan)
    (runs-at ?f - fan ?l - lvl)
    (greased ?f - fan)
    (smoky ?s - sect)
    (closed ?s - sect)
    (measured ?t - tech ?s - sect ?g - gas))
  (:action drive
    :parameters (?t - tech ?a ?b - sect)
    :precondition (and (tech-at ?t ?a) (linked ?a ?b))
    :effect (and (tech-at ?t ?b) (not (tech-at ?t ?a))))
  (:action start
    :parameters (?f - fan ?l - lvl)
    :precondition (stopped ?f)
    :effect (and (runs-at ?f ?l) (not (stopped ?f))))
  (:action stop
    :parameters (?f - fan ?l - lvl)
    :precondition (runs-at ?f ?l)
    :effect (and (stopped ?f) (not (runs-at ?f ?l))))
  (:action change-speed
    :parameters (?f - fan ?l ?m - lvl)
    :precondition (runs-at ?f ?l)
    :effect (and (not (runs-at ?f ?l)) (runs-at ?f ?m)))
  (:action grease
    :parameters (?t - tech ?f - fan ?s - sect)
    :precondition (and (tech-at ?t ?s) (fan-in ?f ?s) (stopped ?f))
    :effect (greased ?f))
  (:action vent
    :parameters (?f - fan ?s - sect ?l - lvl)
    :precondition (and (fan-in ?f ?s) (runs-at ?f ?l) (strong ?l) (smoky ?s))
    :effect (not (smoky ?s)))
  (:action measure
    :parameters (?t - tech ?s - sect ?g - gas)
    :precondition (tech-at ?t ?s)
    :effect (measured ?t ?s ?g))
  (:action close
    :parameters (?s - sect)
    :precondition (not (closed ?s))
    :effect (closed ?s))
  (:action reopen
    :parameters (?s - sect)
    :precondition (closed ?s)
    :effect (not (closed ?s))))
