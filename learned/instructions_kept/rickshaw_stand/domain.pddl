(define (domain rickshaw_stand)
  (:requirements :strips :typing)
  (:types driver rickshaw passenger stop)
  (:predicates
    (drv_at ?d - driver ?s - stop)
    (rick_at ?r - rickshaw ?s - stop)
    (pass_at ?p - passenger ?s - stop)
    (pulls ?d - driver ?r - rickshaw)
    (free ?d - driver)
    (parked ?r - rickshaw)
    (aboard ?p - passenger ?r - rickshaw)
    (hood_up ?r - rickshaw)
    (pumped ?r - rickshaw)
    (took ?d - driver ?p - passenger ?s - stop))
  (:action stroll
    :parameters (?d - driver ?from ?to - stop)
    :precondition (and (drv_at ?d ?from) (free ?d))
    :effect (and (drv_at ?d ?to) (not (drv_at ?d ?from))))
  (:action grab
    :parameters (?d - driver ?r - rickshaw ?s - stop)
    :precondition (and (drv_at ?d ?s) (rick_at ?r ?s) (free ?d) (parked ?r))
    :effect (and (pulls ?d ?r) (not (free ?d)) (not (parked ?r))))
  (:action park
    :parameters (?d - driver ?r - rickshaw)
    :precondition (pulls ?d ?r)
    :effect (and (free ?d) (parked ?r) (not (pulls ?d ?r))))
  (:action ride
    :parameters (?d - driver ?r - rickshaw ?from ?to - stop)
    :precondition (and (pulls ?d ?r) (drv_at ?d ?from) (rick_at ?r ?from) (pumped ?r))
    :effect (and (drv_at ?d ?to) (rick_at ?r ?to) (not (drv_at ?d ?from)) (not (rick_at ?r ?from))))
  (:action board
    :parameters (?p - passenger ?r - rickshaw ?s - stop)
    :precondition (and (pass_at ?p ?s) (rick_at ?r ?s))
    :effect (and (aboard ?p ?r) (not (pass_at ?p ?s))))
  (:action alight
    :parameters (?p - passenger ?d - driver ?r - rickshaw ?s - stop)
    :precondition (and (aboard ?p ?r) (pulls ?d ?r) (rick_at ?r ?s))
    :effect (and (pass_at ?p ?s) (took ?d ?p ?s) (not (aboard ?p ?r))))
  (:action pump_tyres
    :parameters (?d - driver ?r - rickshaw ?s - stop)
    :precondition (and (drv_at ?d ?s) (rick_at ?r ?s))
    :effect (pumped ?r))
  (:action raise_hood
    :parameters (?d - driver ?r - rickshaw ?s - stop)
    :precondition (and (drv_at ?d ?s) (rick_at ?r ?s))
    :effect (hood_up ?r))
  (:action fold_hood
    :parameters (?d - driver ?r - rickshaw ?s - stop)
    :precondition (and (drv_at ?d ?s) (rick_at ?r ?s) (hood_up ?r))
    :effect (not (hood_up ?r))))
