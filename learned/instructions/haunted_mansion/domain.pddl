(define (domain haunted-mansion)
  (:requirements :strips)
  (:predicates
    (ROOM ?x) (GUIDE ?x) (VISITOR ?x) (LAMP ?x) (GHOST ?x)
    (next ?a ?b) (dusty ?r) (child ?v) (friendly ?s) (brass ?l)
    (in ?x ?r)
    (led ?v ?g)
    (carry ?g ?l)
    (burning ?l)
    (awake ?s)
    (spooked ?v)
    (heard-tale ?v))
  (:action stroll
    :parameters (?g ?a ?b)
    :precondition (and (GUIDE ?g) (ROOM ?a) (ROOM ?b) (in ?g ?a) (next ?a ?b))
    :effect (and (in ?g ?b) (not (in ?g ?a))))
  (:action drift
    :parameters (?s ?a ?b)
    :precondition (and (GHOST ?s) (ROOM ?a) (ROOM ?b) (in ?s ?a) (next ?a ?b) (awake ?s))
    :effect (and (in ?s ?b) (not (in ?s ?a))))
  (:action gather
    :parameters (?g ?v ?r)
    :precondition (and (GUIDE ?g) (VISITOR ?v) (ROOM ?r) (in ?g ?r) (in ?v ?r))
    :effect (and (led ?v ?g) (not (in ?v ?r))))
  (:action drop-off
    :parameters (?g ?v ?r)
    :precondition (and (GUIDE ?g) (VISITOR ?v) (ROOM ?r) (in ?g ?r) (led ?v ?g))
    :effect (and (in ?v ?r) (not (led ?v ?g))))
  (:action take-lamp
    :parameters (?g ?l ?r)
    :precondition (and (GUIDE ?g) (LAMP ?l) (ROOM ?r) (in ?g ?r) (in ?l ?r))
    :effect (and (carry ?g ?l) (not (in ?l ?r))))
  (:action leave-lamp
    :parameters (?g ?l ?r)
    :precondition (and (GUIDE ?g) (LAMP ?l) (ROOM ?r) (in ?g ?r) (carry ?g ?l))
    :effect (and (in ?l ?r) (not (carry ?g ?l))))
  (:action light
    :parameters (?g ?l)
    :precondition (and (GUIDE ?g) (LAMP ?l) (carry ?g ?l))
    :effect (burning ?l))
  (:action snuff
    :parameters (?g ?l)
    :precondition (and (GUIDE ?g) (LAMP ?l) (carry ?g ?l) (burning ?l))
    :effect (not (burning ?l)))
  (:action wake
    :parameters (?g ?s ?r)
    :precondition (and (GUIDE ?g) (GHOST ?s) (ROOM ?r) (in ?g ?r) (in ?s ?r))
    :effect (awake ?s))
  (:action lull
    :parameters (?g ?s ?r)
    :precondition (and (GUIDE ?g) (GHOST ?s) (ROOM ?r) (in ?g ?r) (in ?s ?r) (awake ?s))
    :effect (not (awake ?s)))
  (:action scare
    :parameters (?s ?v ?r)
    :precondition (and (GHOST ?s) (VISITOR ?v) (ROOM ?r) (in ?s ?r) (in ?v ?r) (awake ?s))
    :effect (spooked ?v))
  (:action calm
    :parameters (?g ?v)
    :precondition (and (GUIDE ?g) (VISITOR ?v) (led ?v ?g) (spooked ?v))
    :effect (not (spooked ?v)))
  (:action tell-tale
    :parameters (?g ?v ?r)
    :precondition (and (GUIDE ?g) (VISITOR ?v) (ROOM ?r) (in ?g ?r) (in ?v ?r))
    :effect (heard-tale ?v)))
