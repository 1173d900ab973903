(define (domain ice-rink-machines)
  (:requirements :strips :typing)
  (:types machine driver place - object
          resurfacer edger - machine
          rink bay - place)
  (:predicates
    (parked ?m - machine ?p - place)
    (drives ?d - driver ?m - machine)
    (idle ?d - driver)
    (unmanned ?m - machine)
    (gate-open ?r - rink)
    (gate-shut ?r - rink)
    (tank-full ?m - resurfacer)
    (blade-sharp ?m - machine)
    (smooth ?r - rink)
    (edged ?r - rink))
  (:action board
    :parameters (?d - driver ?m - machine)
    :precondition (and (idle ?d) (unmanned ?m))
    :effect (and (drives ?d ?m) (not (idle ?d)) (not (unmanned ?m))))
  (:action step-off
    :parameters (?d - driver ?m - machine)
    :precondition (drives ?d ?m)
    :effect (and (idle ?d) (unmanned ?m) (not (drives ?d ?m))))
  (:action open-gate
    :parameters (?r - rink)
    :precondition (gate-shut ?r)
    :effect (and (gate-open ?r) (not (gate-shut ?r))))
  (:action close-gate
    :parameters (?r - rink)
    :precondition (gate-open ?r)
    :effect (and (gate-shut ?r) (not (gate-open ?r))))
  (:action drive-on
    :parameters (?d - driver ?m - machine ?b - bay ?r - rink)
    :precondition (and (drives ?d ?m) (parked ?m ?b) (gate-open ?r))
    :effect (and (parked ?m ?r) (not (parked ?m ?b))))
  (:action drive-off
    :parameters (?d - driver ?m - machine ?r - rink ?b - bay)
    :precondition (and (drives ?d ?m) (parked ?m ?r) (gate-open ?r))
    :effect (and (parked ?m ?b) (not (parked ?m ?r))))
  (:action fill-tank
    :parameters (?m - resurfacer ?b - bay)
    :precondition (parked ?m ?b)
    :effect (tank-full ?m))
  (:action sharpen
    :parameters (?m - machine ?b - bay)
    :precondition (and (parked ?m ?b) (unmanned ?m))
    :effect (blade-sharp ?m))
  (:action resurface
    :parameters (?d - driver ?m - resurfacer ?r - rink)
    :precondition (and (drives ?d ?m) (parked ?m ?r) (tank-full ?m) (blade-sharp ?m))
    :effect (and (smooth ?r) (not (tank-full ?m))))
  (:action trim-edges
    :parameters (?d - driver ?m - edger ?r - rink)
    :precondition (and (drives ?d ?m) (parked ?m ?r) (blade-sharp ?m))
    :effect (edged ?r)))
