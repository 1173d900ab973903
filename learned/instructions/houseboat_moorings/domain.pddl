(define (domain houseboat-moorings)
  (:requirements :strips :typing :negative-preconditions)
  (:types boat mooring person supply)
  (:constants shore_power water_hose sewage_pump - supply)
  (:predicates
    (moored ?b - boat ?m - mooring)
    (under_way ?b - boat)
    (free ?m - mooring)
    (aboard ?p - person ?b - boat)
    (ashore ?p - person)
    (connected ?b - boat ?s - supply)
    (offers ?m - mooring ?s - supply)
    (pumped_out ?b - boat)
    (skipper ?p - person)
    (owns ?p - person ?b - boat))
  (:action board
    :parameters (?p - person ?b - boat ?m - mooring)
    :precondition (and (ashore ?p) (moored ?b ?m))
    :effect (and (aboard ?p ?b) (not (ashore ?p))))
  (:action go_ashore
    :parameters (?p - person ?b - boat ?m - mooring)
    :precondition (and (aboard ?p ?b) (moored ?b ?m))
    :effect (and (ashore ?p) (not (aboard ?p ?b))))
  (:action cast_off
    :parameters (?b - boat ?m - mooring ?p - person)
    :precondition (and (moored ?b ?m) (skipper ?p) (aboard ?p ?b)
      (not (connected ?b shore_power)) (not (connected ?b water_hose)) (not (connected ?b sewage_pump)))
    :effect (and (under_way ?b) (free ?m) (not (moored ?b ?m))))
  (:action tie_up
    :parameters (?b - boat ?m - mooring ?p - person)
    :precondition (and (under_way ?b) (free ?m) (skipper ?p) (aboard ?p ?b))
    :effect (and (moored ?b ?m) (not (under_way ?b)) (not (free ?m))))
  (:action hook_up
    :parameters (?b - boat ?m - mooring ?s - supply)
    :precondition (and (moored ?b ?m) (offers ?m ?s))
    :effect (connected ?b ?s))
  (:action unhook
    :parameters (?b - boat ?s - supply)
    :precondition (connected ?b ?s)
    :effect (not (connected ?b ?s)))
  (:action pump_out
    :parameters (?b - boat)
    :precondition (connected ?b sewage_pump)
    :effect (pumped_out ?b)))
