(define (domain light-rental)
  (:requirements :strips :typing)
  (:types item plc cust gelc - object
          lmp cs - item
          par strobe mhead - lmp)
  (:constants clear - gelc)
  (:predicates
    (at ?i - item ?p - plc)
    (in-cs ?l - lmp ?c - cs)
    (lid-open ?c - cs) (lid-shut ?c - cs)
    (gel ?l - lmp ?g - gelc)
    (bulb-ok ?l - lmp) (bulb-blown ?l - lmp)
    (tested ?l - lmp)
    (out-with ?c - cs ?k - cust)
    (booked ?l - lmp ?k - cust)
    (big ?c - cs) (small ?c - cs)
    (powered ?p - plc) (serving ?p - plc))
  (:action carry
    :parameters (?i - item ?p ?q - plc)
    :precondition (at ?i ?p)
    :effect (and (at ?i ?q) (not (at ?i ?p))))
  (:action test
    :parameters (?l - lmp ?p - plc)
    :precondition (and (at ?l ?p) (powered ?p) (bulb-ok ?l))
    :effect (tested ?l))
  (:action change-bulb
    :parameters (?l - lmp ?p - plc)
    :precondition (and (at ?l ?p) (bulb-blown ?l))
    :effect (and (bulb-ok ?l) (not (bulb-blown ?l))))
  (:action change-gel
    :parameters (?l - lmp ?p - plc ?old ?new - gelc)
    :precondition (and (at ?l ?p) (gel ?l ?old))
    :effect (and (not (gel ?l ?old)) (gel ?l ?new)))
  (:action pack
    :parameters (?l - lmp ?c - cs ?p - plc)
    :precondition (and (at ?l ?p) (at ?c ?p) (lid-open ?c))
    :effect (and (in-cs ?l ?c) (not (at ?l ?p))))
  (:action unpack
    :parameters (?l - lmp ?c - cs ?p - plc)
    :precondition (and (in-cs ?l ?c) (at ?c ?p) (lid-open ?c))
    :effect (and (at ?l ?p) (not (in-cs ?l ?c))))
  (:action shut-lid
    :parameters (?c - cs ?p - plc)
    :precondition (and (at ?c ?p) (lid-open ?c))
    :effect (and (lid-shut ?c) (not (lid-open ?c))))
  (:action open-lid
    :parameters (?c - cs ?p - plc)
    :precondition (and (at ?c ?p) (lid-shut ?c))
    :effect (and (lid-open ?c) (not (lid-shut ?c))))
  (:action hand-over
    :parameters (?c - cs ?k - cust ?p - plc)
    :precondition (and (at ?c ?p) (serving ?p) (lid-shut ?c))
    :effect (and (out-with ?c ?k) (not (at ?c ?p)))))
