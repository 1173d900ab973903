(define (domain volcano)
  (:requirements :strips)
  (:predicates (SITE ?x) (SENSOR ?x) (CREW ?x) (BATTERY ?x)
               (SEISMOMETER ?x) (GASPROBE ?x) (THERMO ?x)
               (PATH ?x ?y)
               (at ?x ?y) (has ?c ?x) (empty-handed ?c)
               (installed ?s ?p) (packed ?s)
               (powered-by ?s ?b) (no-power ?s)
               (charged ?b) (flat ?b) (depot ?p)
               (calibrated ?s) (dusty ?s) (reading-from ?s ?p))
  (:action hike
    :parameters (?c ?x ?y)
    :precondition (and (CREW ?c) (SITE ?x) (SITE ?y) (PATH ?x ?y) (at ?c ?x))
    :effect (and (at ?c ?y) (not (at ?c ?x))))
  (:action take
    :parameters (?c ?o ?x)
    :precondition (and (CREW ?c) (SITE ?x) (at ?c ?x) (at ?o ?x) (packed ?o) (empty-handed ?c))
    :effect (and (has ?c ?o) (not (at ?o ?x)) (not (empty-handed ?c))))
  (:action drop
    :parameters (?c ?o ?x)
    :precondition (and (CREW ?c) (SITE ?x) (at ?c ?x) (has ?c ?o))
    :effect (and (at ?o ?x) (empty-handed ?c) (not (has ?c ?o))))
  (:action install
    :parameters (?c ?s ?x)
    :precondition (and (CREW ?c) (SENSOR ?s) (SITE ?x) (at ?c ?x) (at ?s ?x) (packed ?s))
    :effect (and (installed ?s ?x) (not (packed ?s))))
  (:action dismantle
    :parameters (?c ?s ?x)
    :precondition (and (CREW ?c) (SENSOR ?s) (at ?c ?x) (installed ?s ?x))
    :effect (and (packed ?s) (not (installed ?s ?x))))
  (:action plug
    :parameters (?c ?b ?s ?x)
    :precondition (and (CREW ?c) (BATTERY ?b) (SENSOR ?s) (at ?c ?x) (installed ?s ?x) (has ?c ?b) (charged ?b) (no-power ?s))
    :effect (and (powered-by ?s ?b) (empty-handed ?c) (not (has ?c ?b)) (not (no-power ?s))))
  (:action recharge
    :parameters (?c ?b ?x)
    :precondition (and (CREW ?c) (BATTERY ?b) (depot ?x) (at ?c ?x) (has ?c ?b) (flat ?b))
    :effect (and (charged ?b) (not (flat ?b))))
  (:action wipe
    :parameters (?c ?s ?x)
    :precondition (and (CREW ?c) (SENSOR ?s) (at ?c ?x) (at ?s ?x) (dusty ?s))
    :effect (not (dusty ?s)))
  (:action calibrate
    :parameters (?c ?s ?x)
    :precondition (and (CREW ?c) (SENSOR ?s) (at ?c ?x) (installed ?s ?x))
    :effect (calibrated ?s))
  (:action sample
    :parameters (?s ?b ?x)
    :precondition (and (installed ?s ?x) (powered-by ?s ?b) (calibrated ?s))
    :effect (reading-from ?s ?x)))
