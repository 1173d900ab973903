;; small coffee roastery: beans go silo -> drum -> tray -> sack
(define (domain roastery)
  (:requirements :strips :typing)
  (:types vessel batch roast - object
          station sack - vessel
          silo drum tray - station)
  (:constants raw pale medium dark - roast)
  (:predicates
    (in ?b - batch ?v - vessel)
    (vac ?v - vessel)
    (lvl ?b - batch ?r - roast)
    (nxt ?r1 ?r2 - roast)
    (hot ?d - drum)
    (cold ?d - drum)
    (cln ?d - drum)
    (grnd ?b - batch)
    (cupped ?b - batch)
    (org ?b - batch)
    (decaf ?b - batch)
    (stamped ?s - sack))
  (:action heat
    :parameters (?d - drum)
    :precondition (cold ?d)
    :effect (and (hot ?d) (not (cold ?d))))
  (:action cool
    :parameters (?d - drum)
    :precondition (hot ?d)
    :effect (and (cold ?d) (not (hot ?d))))
  (:action scrub
    :parameters (?d - drum)
    :precondition (and (cold ?d) (vac ?d))
    :effect (cln ?d))
  (:action tip
    :parameters (?b - batch ?from ?to - station)
    :precondition (and (in ?b ?from) (vac ?to))
    :effect (and (in ?b ?to) (vac ?from) (not (in ?b ?from)) (not (vac ?to))))
  (:action roast
    :parameters (?b - batch ?d - drum ?r1 ?r2 - roast)
    :precondition (and (in ?b ?d) (hot ?d) (lvl ?b ?r1) (nxt ?r1 ?r2))
    :effect (and (lvl ?b ?r2) (not (lvl ?b ?r1)) (not (cln ?d))))
  (:action mill
    :parameters (?b - batch ?t - tray)
    :precondition (in ?b ?t)
    :effect (grnd ?b))
  (:action cup
    :parameters (?b - batch ?t - tray)
    :precondition (in ?b ?t)
    :effect (cupped ?b))
  (:action bag-up
    :parameters (?b - batch ?t - tray ?s - sack)
    :precondition (and (in ?b ?t) (vac ?s))
    :effect (and (in ?b ?s) (vac ?t) (not (in ?b ?t)) (not (vac ?s))))
  (:action stamp
    :parameters (?s - sack)
    :precondition (vac ?s)
    :effect (stamped ?s)))
