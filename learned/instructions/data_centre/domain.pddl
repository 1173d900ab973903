(define (domain data-centre)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types server vm rack disk team - object)
  (:predicates
    (hosted-on ?v - vm ?s - server)
    (running ?v - vm)
    (powered ?s - server)
    (vacant ?s - server)
    (mounted-in ?s - server ?r - rack)
    (snapshot-on ?d - disk ?v - vm)
    (blank ?d - disk)
    (ssd ?d - disk)
    (owned-by ?v - vm ?t - team))
  (:functions (total-cost) - number)
  (:action power-up
    :parameters (?s - server)
    :precondition (not (powered ?s))
    :effect (and (powered ?s) (increase (total-cost) 5)))
  (:action power-down
    :parameters (?s - server)
    :precondition (and (powered ?s) (vacant ?s))
    :effect (and (not (powered ?s)) (increase (total-cost) 1)))
  (:action start-vm
    :parameters (?v - vm ?s - server)
    :precondition (and (hosted-on ?v ?s) (powered ?s) (not (running ?v)))
    :effect (and (running ?v) (increase (total-cost) 1)))
  (:action stop-vm
    :parameters (?v - vm)
    :precondition (running ?v)
    :effect (and (not (running ?v)) (increase (total-cost) 1)))
  (:action migrate
    :parameters (?v - vm ?from ?to - server)
    :precondition (and (hosted-on ?v ?from) (powered ?from) (powered ?to) (vacant ?to))
    :effect (and (hosted-on ?v ?to) (vacant ?from) (not (hosted-on ?v ?from)) (not (vacant ?to)) (increase (total-cost) 10)))
  (:action take-snapshot
    :parameters (?v - vm ?d - disk)
    :precondition (and (not (running ?v)) (blank ?d))
    :effect (and (snapshot-on ?d ?v) (not (blank ?d)) (increase (total-cost) 20)))
  (:action wipe
    :parameters (?d - disk ?v - vm)
    :precondition (snapshot-on ?d ?v)
    :effect (and (blank ?d) (not (snapshot-on ?d ?v)) (increase (total-cost) 2))))
