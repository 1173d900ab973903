(define (domain weather-net)
  (:requirements :strips :typing)
  (:types platform site instr quantity)
  (:predicates
    (plt_at ?p - platform ?s - site)
    (way ?a ?b - site)
    (uplink ?s - site)
    (mnt ?i - instr ?p - platform)
    (spare ?i - instr ?s - site)
    (meas ?i - instr ?q - quantity)
    (pwr ?i - instr)
    (cal ?i - instr)
    (logged ?p - platform ?s - site ?q - quantity)
    (rcvd ?s - site ?q - quantity))
  (:action mv
    :parameters (?p - platform ?a ?b - site)
    :precondition (and (plt_at ?p ?a) (way ?a ?b))
    :effect (and (plt_at ?p ?b) (not (plt_at ?p ?a))))
  (:action mount
    :parameters (?i - instr ?p - platform ?s - site)
    :precondition (and (plt_at ?p ?s) (spare ?i ?s))
    :effect (and (mnt ?i ?p) (not (spare ?i ?s))))
  (:action unmount
    :parameters (?i - instr ?p - platform ?s - site)
    :precondition (and (plt_at ?p ?s) (mnt ?i ?p))
    :effect (and (spare ?i ?s) (not (mnt ?i ?p)) (not (pwr ?i)) (not (cal ?i))))
  (:action pwr_on
    :parameters (?i - instr ?p - platform)
    :precondition (mnt ?i ?p)
    :effect (pwr ?i))
  (:action pwr_off
    :parameters (?i - instr)
    :precondition (pwr ?i)
    :effect (and (not (pwr ?i)) (not (cal ?i))))
  (:action calibrate
    :parameters (?i - instr)
    :precondition (pwr ?i)
    :effect (cal ?i))
  (:action measure
    :parameters (?p - platform ?i - instr ?q - quantity ?s - site)
    :precondition (and (plt_at ?p ?s) (mnt ?i ?p) (meas ?i ?q) (pwr ?i) (cal ?i))
    :effect (logged ?p ?s ?q))
  (:action transmit
    :parameters (?p - platform ?x ?s - site ?q - quantity)
    :precondition (and (plt_at ?p ?x) (uplink ?x) (logged ?p ?s ?q))
    :effect (rcvd ?s ?q))
  (:action wipe
    :parameters (?p - platform ?s - site ?q - quantity)
    :precondition (logged ?p ?s ?q)
    :effect (not (logged ?p ?s ?q))))
