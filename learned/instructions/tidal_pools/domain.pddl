(define (domain tidal-pools)
  (:requirements :strips :typing)
  (:types creature diver tank pool - object
          crab star urchin - creature)
  (:predicates
    (lives ?c - creature ?p - pool)
    (in_tank ?c - creature ?t - tank)
    (tank_at ?t - tank ?p - pool)
    (tank_free ?t - tank)
    (diver_at ?d - diver ?p - pool)
    (linked ?p ?q - pool)
    (flooded ?p - pool)
    (drained ?p - pool)
    (gate_open ?p - pool)
    (gate_shut ?p - pool)
    (tagged ?c - creature)
    (untagged ?c - creature)
    (measured ?c - creature)
    (photographed ?c - creature)
    (fragile ?c - creature)
    (adult ?c - creature)
    (deep ?p - pool))
  (:action clamber
    :parameters (?d - diver ?p ?q - pool)
    :precondition (and (diver_at ?d ?p) (linked ?p ?q))
    :effect (and (diver_at ?d ?q) (not (diver_at ?d ?p))))
  (:action lug_tank
    :parameters (?d - diver ?t - tank ?p ?q - pool)
    :precondition (and (diver_at ?d ?p) (tank_at ?t ?p) (linked ?p ?q))
    :effect (and (diver_at ?d ?q) (tank_at ?t ?q) (not (diver_at ?d ?p)) (not (tank_at ?t ?p))))
  (:action catch
    :parameters (?d - diver ?c - creature ?t - tank ?p - pool)
    :precondition (and (diver_at ?d ?p) (tank_at ?t ?p) (lives ?c ?p) (tank_free ?t))
    :effect (and (in_tank ?c ?t) (not (lives ?c ?p)) (not (tank_free ?t))))
  (:action release
    :parameters (?d - diver ?c - creature ?t - tank ?p - pool)
    :precondition (and (diver_at ?d ?p) (tank_at ?t ?p) (in_tank ?c ?t) (flooded ?p))
    :effect (and (lives ?c ?p) (tank_free ?t) (not (in_tank ?c ?t))))
  (:action open_gate
    :parameters (?d - diver ?p - pool)
    :precondition (and (diver_at ?d ?p) (gate_shut ?p))
    :effect (and (gate_open ?p) (flooded ?p) (not (gate_shut ?p)) (not (drained ?p))))
  (:action shut_gate
    :parameters (?d - diver ?p - pool)
    :precondition (and (diver_at ?d ?p) (gate_open ?p))
    :effect (and (gate_shut ?p) (not (gate_open ?p))))
  (:action pump_out
    :parameters (?d - diver ?p - pool)
    :precondition (and (diver_at ?d ?p) (gate_shut ?p) (flooded ?p))
    :effect (and (drained ?p) (not (flooded ?p))))
  (:action tag
    :parameters (?d - diver ?c - creature ?t - tank ?p - pool)
    :precondition (and (diver_at ?d ?p) (tank_at ?t ?p) (in_tank ?c ?t) (untagged ?c))
    :effect (and (tagged ?c) (not (untagged ?c))))
  (:action measure
    :parameters (?d - diver ?c - creature ?t - tank ?p - pool)
    :precondition (and (diver_at ?d ?p) (tank_at ?t ?p) (in_tank ?c ?t))
    :effect (measured ?c))
  (:action photograph
    :parameters (?d - diver ?c - creature ?p - pool)
    :precondition (and (diver_at ?d ?p) (lives ?c ?p))
    :effect (photographed ?c)))
