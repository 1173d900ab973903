(define (domain bridge_inspection)
  (:requirements :strips :typing)
  (:types
    part inspector tool - object
    bank span pylon - part
    gauge camera grouter - tool)
  (:predicates
    (on_part ?i - inspector ?p - part)
    (adjoins ?p ?q - part)
    (tool_at ?t - tool ?p - part)
    (has ?i - inspector ?t - tool)
    (roped ?i - inspector)
    (unroped ?i - inspector)
    (lane_open ?s - span)
    (lane_closed ?s - span)
    (checked ?p - part)
    (pictured ?p - part)
    (patched ?p - part)
    (rusty ?p - part)
    (cracked ?p - part))
  (:action walk
    :parameters (?i - inspector ?p - part ?s - span)
    :precondition (and (on_part ?i ?p) (adjoins ?p ?s))
    :effect (and (on_part ?i ?s) (not (on_part ?i ?p))))
  (:action step_off
    :parameters (?i - inspector ?s - span ?b - bank)
    :precondition (and (on_part ?i ?s) (adjoins ?s ?b))
    :effect (and (on_part ?i ?b) (not (on_part ?i ?s))))
  (:action climb
    :parameters (?i - inspector ?s - span ?p - pylon)
    :precondition (and (on_part ?i ?s) (adjoins ?s ?p) (roped ?i))
    :effect (and (on_part ?i ?p) (not (on_part ?i ?s))))
  (:action rope_up
    :parameters (?i - inspector ?s - span)
    :precondition (and (on_part ?i ?s) (unroped ?i))
    :effect (and (roped ?i) (not (unroped ?i))))
  (:action unrope
    :parameters (?i - inspector ?s - span)
    :precondition (and (on_part ?i ?s) (roped ?i))
    :effect (and (unroped ?i) (not (roped ?i))))
  (:action fetch
    :parameters (?i - inspector ?t - tool ?p - part)
    :precondition (and (on_part ?i ?p) (tool_at ?t ?p))
    :effect (and (has ?i ?t) (not (tool_at ?t ?p))))
  (:action leave_tool
    :parameters (?i - inspector ?t - tool ?p - part)
    :precondition (and (on_part ?i ?p) (has ?i ?t))
    :effect (and (tool_at ?t ?p) (not (has ?i ?t))))
  (:action pass_tool
    :parameters (?i ?j - inspector ?t - tool ?p - part)
    :precondition (and (on_part ?i ?p) (on_part ?j ?p) (has ?i ?t))
    :effect (and (has ?j ?t) (not (has ?i ?t))))
  (:action close_lane
    :parameters (?s - span)
    :precondition (lane_open ?s)
    :effect (and (lane_closed ?s) (not (lane_open ?s))))
  (:action reopen_lane
    :parameters (?s - span)
    :precondition (lane_closed ?s)
    :effect (and (lane_open ?s) (not (lane_closed ?s))))
  (:action check_span
    :parameters (?i - inspector ?s - span ?g - gauge)
    :precondition (and (on_part ?i ?s) (has ?i ?g) (lane_closed ?s))
    :effect (checked ?s))
  (:action check_pylon
    :parameters (?i - inspector ?p - pylon ?g - gauge)
    :precondition (and (on_part ?i ?p) (has ?i ?g))
    :effect (checked ?p))
  (:action snap
    :parameters (?i - inspector ?p - part ?c - camera)
    :precondition (and (on_part ?i ?p) (has ?i ?c))
    :effect (pictured ?p))
  (:action patch
    :parameters (?i - inspector ?p - part ?g - grouter)
    :precondition (and (on_part ?i ?p) (has ?i ?g) (cracked ?p))
    :effect (patched ?p)))
