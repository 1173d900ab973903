(define (domain wind_tunnel_lab)
  (:requirements :strips :typing)
  (:types model probe tunnel rack speed engineer - object)
  (:predicates
    (mounted ?m - model ?t - tunnel)
    (vacant ?t - tunnel)
    (racked ?m - model ?r - rack)
    (beside ?t - tunnel ?r - rack)
    (at_tunnel ?e - engineer ?t - tunnel)
    (fan_on ?t - tunnel)
    (fan_off ?t - tunnel)
    (smoke_on ?t - tunnel)
    (speed_set ?t - tunnel ?v - speed)
    (tested ?m - model ?v - speed)
    (taped ?p - probe ?m - model)
    (spare ?p - probe)
    (calibrated ?t - tunnel)
    (wooden ?m - model)
    (large ?m - model))
  (:action go
    :parameters (?e - engineer ?t1 ?t2 - tunnel)
    :precondition (at_tunnel ?e ?t1)
    :effect (and (at_tunnel ?e ?t2) (not (at_tunnel ?e ?t1))))
  (:action mount
    :parameters (?e - engineer ?m - model ?t - tunnel ?r - rack)
    :precondition (and (at_tunnel ?e ?t) (beside ?t ?r) (racked ?m ?r) (vacant ?t) (fan_off ?t))
    :effect (and (mounted ?m ?t) (not (racked ?m ?r)) (not (vacant ?t))))
  (:action dismount
    :parameters (?e - engineer ?m - model ?t - tunnel ?r - rack)
    :precondition (and (at_tunnel ?e ?t) (beside ?t ?r) (mounted ?m ?t) (fan_off ?t))
    :effect (and (racked ?m ?r) (vacant ?t) (not (mounted ?m ?t))))
  (:action start_fan
    :parameters (?e - engineer ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (fan_off ?t))
    :effect (and (fan_on ?t) (not (fan_off ?t))))
  (:action stop_fan
    :parameters (?e - engineer ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (fan_on ?t))
    :effect (and (fan_off ?t) (not (fan_on ?t))))
  (:action set_speed
    :parameters (?e - engineer ?t - tunnel ?v ?w - speed)
    :precondition (and (at_tunnel ?e ?t) (speed_set ?t ?v))
    :effect (and (speed_set ?t ?w) (not (speed_set ?t ?v))))
  (:action light_smoke
    :parameters (?e - engineer ?t - tunnel)
    :precondition (at_tunnel ?e ?t)
    :effect (smoke_on ?t))
  (:action cut_smoke
    :parameters (?e - engineer ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (smoke_on ?t))
    :effect (not (smoke_on ?t)))
  (:action tape_on
    :parameters (?e - engineer ?p - probe ?m - model ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (mounted ?m ?t) (spare ?p) (fan_off ?t))
    :effect (and (taped ?p ?m) (not (spare ?p))))
  (:action peel_off
    :parameters (?e - engineer ?p - probe ?m - model ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (mounted ?m ?t) (taped ?p ?m) (fan_off ?t))
    :effect (and (spare ?p) (not (taped ?p ?m))))
  (:action calibrate
    :parameters (?e - engineer ?t - tunnel)
    :precondition (and (at_tunnel ?e ?t) (vacant ?t))
    :effect (calibrated ?t))
  (:action run_test
    :parameters (?e - engineer ?m - model ?t - tunnel ?v - speed)
    :precondition (and (at_tunnel ?e ?t) (mounted ?m ?t) (fan_on ?t) (speed_set ?t ?v))
    :effect (tested ?m ?v)))
