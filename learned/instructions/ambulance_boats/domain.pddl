(define (domain water-ambulance)
  (:requirements :strips :typing :action-costs)
  (:types
    locatable pier - object
    boat patient crew - locatable
    clinic-pier - pier
    medic skipper - crew)
  (:predicates
    (at ?x - locatable ?p - pier)
    (aboard ?x - locatable ?b - boat)
    (canal ?a ?b - pier)
    (bed-free ?b - boat)
    (fuelled ?b - boat)
    (pump ?p - pier)
    (bandaged ?x - patient)
    (admitted ?x - patient)
    (child ?x - patient)
    (siren-on ?b - boat))
  (:functions (total-cost) - number
    (nautical ?a ?b - pier) - number)
  (:action sail
    :parameters (?b - boat ?s - skipper ?from ?to - pier)
    :precondition (and (at ?b ?from) (aboard ?s ?b) (canal ?from ?to) (fuelled ?b))
    :effect (and (at ?b ?to) (not (at ?b ?from)) (increase (total-cost) (nautical ?from ?to))))
  (:action board-crew
    :parameters (?c - crew ?b - boat ?p - pier)
    :precondition (and (at ?c ?p) (at ?b ?p))
    :effect (and (aboard ?c ?b) (not (at ?c ?p)) (increase (total-cost) 1)))
  (:action leave-boat
    :parameters (?c - crew ?b - boat ?p - pier)
    :precondition (and (aboard ?c ?b) (at ?b ?p))
    :effect (and (at ?c ?p) (not (aboard ?c ?b)) (increase (total-cost) 1)))
  (:action load-patient
    :parameters (?x - patient ?b - boat ?p - pier)
    :precondition (and (at ?x ?p) (at ?b ?p) (bed-free ?b))
    :effect (and (aboard ?x ?b) (not (at ?x ?p)) (not (bed-free ?b)) (increase (total-cost) 2)))
  (:action unload-patient
    :parameters (?x - patient ?b - boat ?p - pier)
    :precondition (and (aboard ?x ?b) (at ?b ?p))
    :effect (and (at ?x ?p) (bed-free ?b) (not (aboard ?x ?b)) (increase (total-cost) 2)))
  (:action bandage
    :parameters (?x - patient ?m - medic ?b - boat)
    :precondition (and (aboard ?x ?b) (aboard ?m ?b))
    :effect (and (bandaged ?x) (increase (total-cost) 3)))
  (:action admit
    :parameters (?x - patient ?p - clinic-pier)
    :precondition (at ?x ?p)
    :effect (and (admitted ?x) (increase (total-cost) 1)))
  (:action refuel
    :parameters (?b - boat ?p - pier)
    :precondition (and (at ?b ?p) (pump ?p))
    :effect (and (fuelled ?b) (increase (total-cost) 5)))
  (:action switch-siren-on
    :parameters (?b - boat ?s - skipper)
    :precondition (aboard ?s ?b)
    :effect (and (siren-on ?b) (increase (total-cost) 0)))
  (:action switch-siren-off
    :parameters (?b - boat ?s - skipper)
    :precondition (and (aboard ?s ?b) (siren-on ?b))
    :effect (and (not (siren-on ?b)) (increase (total-cost) 0))))
