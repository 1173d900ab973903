(define (domain kitchen-fitting)
  (:requirements :strips :typing :negative-preconditions)
  (:types fitter item spot area tool - object
          cabinet appliance - item
          base-unit wall-unit - cabinet)
  (:predicates
    (in-area ?i - item ?a - area)
    (fitting-room ?a - area)
    (mounted ?i - item ?s - spot)
    (spot-empty ?s - spot)
    (next-to ?s ?t - spot)
    (levelled ?i - item)
    (doors-hung ?c - cabinet)
    (connected ?x - appliance)
    (tiled ?s - spot)
    (power-on)
    (water-on)
    (has-tool ?f - fitter ?t - tool)
    (in-toolbox ?t - tool)
    (drills ?t - tool)
    (measures-level ?t - tool)
    (oak ?c - cabinet)
    (white ?c - cabinet))
  (:action take-tool
    :parameters (?f - fitter ?t - tool)
    :precondition (in-toolbox ?t)
    :effect (and (has-tool ?f ?t) (not (in-toolbox ?t))))
  (:action return-tool
    :parameters (?f - fitter ?t - tool)
    :precondition (has-tool ?f ?t)
    :effect (and (in-toolbox ?t) (not (has-tool ?f ?t))))
  (:action pass-tool
    :parameters (?f ?g - fitter ?t - tool)
    :precondition (has-tool ?f ?t)
    :effect (and (has-tool ?g ?t) (not (has-tool ?f ?t))))
  (:action carry
    :parameters (?f - fitter ?i - item ?a ?b - area)
    :precondition (in-area ?i ?a)
    :effect (and (in-area ?i ?b) (not (in-area ?i ?a))))
  (:action mount
    :parameters (?f - fitter ?i - item ?s - spot ?a - area ?t - tool)
    :precondition (and (has-tool ?f ?t) (drills ?t) (in-area ?i ?a) (fitting-room ?a) (spot-empty ?s))
    :effect (and (mounted ?i ?s) (not (in-area ?i ?a)) (not (spot-empty ?s))))
  (:action take-down
    :parameters (?f - fitter ?i - item ?s - spot ?a - area ?t - tool)
    :precondition (and (has-tool ?f ?t) (drills ?t) (mounted ?i ?s) (fitting-room ?a))
    :effect (and (in-area ?i ?a) (spot-empty ?s) (not (mounted ?i ?s)) (not (levelled ?i))))
  (:action level
    :parameters (?f - fitter ?i - item ?s - spot ?t - tool)
    :precondition (and (has-tool ?f ?t) (measures-level ?t) (mounted ?i ?s))
    :effect (levelled ?i))
  (:action hang-doors
    :parameters (?f - fitter ?c - cabinet ?s - spot)
    :precondition (and (mounted ?c ?s) (levelled ?c))
    :effect (doors-hung ?c))
  (:action take-off-doors
    :parameters (?f - fitter ?c - cabinet)
    :precondition (doors-hung ?c)
    :effect (not (doors-hung ?c)))
  (:action tile
    :parameters (?f - fitter ?s - spot)
    :precondition (spot-empty ?s)
    :effect (tiled ?s))
  (:action connect
    :parameters (?f - fitter ?x - appliance ?s - spot)
    :precondition (and (mounted ?x ?s) (not (power-on)) (not (water-on)))
    :effect (connected ?x))
  (:action power-up
    :parameters (?f - fitter)
    :precondition (not (power-on))
    :effect (power-on))
  (:action power-down
    :parameters (?f - fitter)
    :precondition (power-on)
    :effect (not (power-on)))
  (:action open-water
    :parameters (?f - fitter)
    :precondition (not (water-on))
    :effect (water-on))
  (:action shut-water
    :parameters (?f - fitter)
    :precondition (water-on)
    :effect (not (water-on))))
