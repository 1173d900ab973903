(define (domain pumping)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    station equipment engineer - object
    pump valve - equipment)
  (:predicates
    (on-site ?e - engineer ?s - station)
    (road ?s ?t - station)
    (installed ?q - equipment ?s - station)
    (running ?p - pump)
    (primed ?p - pump)
    (broken ?q - equipment)
    (opened ?v - valve)
    (flooded ?s - station)
    (electric ?p - pump))
  (:action drive
    :parameters (?e - engineer ?s ?t - station)
    :precondition (and (on-site ?e ?s) (road ?s ?t))
    :effect (and (on-site ?e ?t) (not (on-site ?e ?s))))
  (:action repair
    :parameters (?e - engineer ?q - equipment ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?q ?s) (broken ?q))
    :effect (not (broken ?q)))
  (:action prime
    :parameters (?e - engineer ?p - pump ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?p ?s) (not (broken ?p)) (not (running ?p)))
    :effect (primed ?p))
  (:action start
    :parameters (?e - engineer ?p - pump ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?p ?s) (primed ?p) (not (broken ?p)) (not (running ?p)))
    :effect (running ?p))
  (:action stop
    :parameters (?e - engineer ?p - pump ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?p ?s) (running ?p))
    :effect (and (not (running ?p)) (not (primed ?p))))
  (:action open-valve
    :parameters (?e - engineer ?v - valve ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?v ?s) (not (broken ?v)) (not (opened ?v)))
    :effect (opened ?v))
  (:action shut-valve
    :parameters (?e - engineer ?v - valve ?s - station)
    :precondition (and (on-site ?e ?s) (installed ?v ?s) (not (broken ?v)) (opened ?v))
    :effect (not (opened ?v)))
  (:action drain
    :parameters (?p - pump ?v - valve ?s - station)
    :precondition (and (flooded ?s) (installed ?p ?s) (installed ?v ?s) (running ?p) (opened ?v))
    :effect (not (flooded ?s))))
