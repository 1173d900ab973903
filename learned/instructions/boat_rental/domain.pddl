(define (domain boat-rental)
  (:requirements :strips :typing :negative-preconditions)
  (:types customer boat jetty - object
          motorboat rowboat pedalo - boat)
  (:predicates
    (moored ?b - boat ?j - jetty)
    (ashore ?c - customer ?j - jetty)
    (aboard ?c - customer ?b - boat)
    (hired ?b - boat ?c - customer)
    (available ?b - boat)
    (deposit-paid ?c - customer)
    (bailed ?b - boat)
    (fuelled ?b - motorboat)
    (channel ?a ?b - jetty)
    (footpath ?a ?b - jetty))
  (:action pay-deposit
    :parameters (?c - customer)
    :precondition (not (deposit-paid ?c))
    :effect (deposit-paid ?c))
  (:action hire-out
    :parameters (?b - boat ?c - customer ?j - jetty)
    :precondition (and (moored ?b ?j) (ashore ?c ?j) (deposit-paid ?c) (available ?b) (bailed ?b))
    :effect (and (hired ?b ?c) (not (available ?b))))
  (:action hand-back
    :parameters (?b - boat ?c - customer ?j - jetty)
    :precondition (and (hired ?b ?c) (moored ?b ?j) (ashore ?c ?j))
    :effect (and (available ?b) (not (hired ?b ?c)) (not (deposit-paid ?c))))
  (:action board
    :parameters (?c - customer ?b - boat ?j - jetty)
    :precondition (and (ashore ?c ?j) (moored ?b ?j) (not (available ?b)))
    :effect (and (aboard ?c ?b) (not (ashore ?c ?j))))
  (:action step-off
    :parameters (?c - customer ?b - boat ?j - jetty)
    :precondition (and (aboard ?c ?b) (moored ?b ?j))
    :effect (and (ashore ?c ?j) (not (aboard ?c ?b))))
  (:action row
    :parameters (?b - rowboat ?c - customer ?a ?z - jetty)
    :precondition (and (aboard ?c ?b) (hired ?b ?c) (moored ?b ?a) (channel ?a ?z))
    :effect (and (moored ?b ?z) (not (moored ?b ?a))))
  (:action pedal
    :parameters (?b - pedalo ?c - customer ?a ?z - jetty)
    :precondition (and (aboard ?c ?b) (hired ?b ?c) (moored ?b ?a) (channel ?a ?z))
    :effect (and (moored ?b ?z) (not (moored ?b ?a))))
  (:action motor
    :parameters (?b - motorboat ?c - customer ?a ?z - jetty)
    :precondition (and (aboard ?c ?b) (hired ?b ?c) (moored ?b ?a) (channel ?a ?z) (fuelled ?b))
    :effect (and (moored ?b ?z) (not (moored ?b ?a)) (not (fuelled ?b))))
  (:action bail
    :parameters (?b - boat)
    :precondition (not (bailed ?b))
    :effect (bailed ?b))
  (:action refuel
    :parameters (?b - motorboat ?j - jetty)
    :precondition (and (moored ?b ?j) (available ?b) (not (fuelled ?b)))
    :effect (fuelled ?b)))
