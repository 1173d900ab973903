(define (domain fireworks)
  (:requirements :strips :typing :negative-preconditions)
  (:types crew firework launcher zone colour - object
          rocket fountain - firework)
  (:predicates
    (at ?c - crew ?z - zone)
    (pos ?l - launcher ?z - zone)
    (path ?y ?z - zone)
    (stored ?f - firework ?z - zone)
    (has ?c - crew ?f - firework)
    (ldd ?f - firework ?l - launcher)
    (empty ?l - launcher)
    (wired ?l - launcher)
    (cleared ?z - zone)
    (fired ?f - firework)
    (col ?f - firework ?k - colour))
  (:action walk
    :parameters (?c - crew ?y ?z - zone)
    :precondition (and (at ?c ?y) (path ?y ?z))
    :effect (and (at ?c ?z) (not (at ?c ?y))))
  (:action take
    :parameters (?c - crew ?f - firework ?z - zone)
    :precondition (and (at ?c ?z) (stored ?f ?z))
    :effect (and (has ?c ?f) (not (stored ?f ?z))))
  (:action leave
    :parameters (?c - crew ?f - firework ?z - zone)
    :precondition (and (at ?c ?z) (has ?c ?f))
    :effect (and (stored ?f ?z) (not (has ?c ?f))))
  (:action load
    :parameters (?c - crew ?f - firework ?l - launcher ?z - zone)
    :precondition (and (at ?c ?z) (pos ?l ?z) (has ?c ?f) (empty ?l) (not (wired ?l)))
    :effect (and (ldd ?f ?l) (not (has ?c ?f)) (not (empty ?l))))
  (:action unload
    :parameters (?c - crew ?f - firework ?l - launcher ?z - zone)
    :precondition (and (at ?c ?z) (pos ?l ?z) (ldd ?f ?l) (not (wired ?l)))
    :effect (and (has ?c ?f) (empty ?l) (not (ldd ?f ?l))))
  (:action wire
    :parameters (?c - crew ?l - launcher ?z - zone)
    :precondition (and (at ?c ?z) (pos ?l ?z) (not (wired ?l)))
    :effect (wired ?l))
  (:action unwire
    :parameters (?c - crew ?l - launcher ?z - zone)
    :precondition (and (at ?c ?z) (pos ?l ?z) (wired ?l))
    :effect (not (wired ?l)))
  (:action clear
    :parameters (?c - crew ?z - zone)
    :precondition (at ?c ?z)
    :effect (cleared ?z))
  (:action reopen
    :parameters (?c - crew ?z - zone)
    :precondition (and (at ?c ?z) (cleared ?z))
    :effect (not (cleared ?z)))
  (:action fire
    :parameters (?c - crew ?f - firework ?l - launcher ?y ?z - zone)
    :precondition (and (at ?c ?y) (path ?y ?z) (pos ?l ?z) (ldd ?f ?l) (wired ?l) (cleared ?z))
    :effect (and (fired ?f) (empty ?l) (not (ldd ?f ?l)) (not (wired ?l)))))
