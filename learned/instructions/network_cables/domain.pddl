(define (domain home_lan)
  (:requirements :strips :typing :negative-preconditions :equality :action-costs)
  (:types device person)
  (:predicates
    (is_plugged_into ?dev ?host - device)
    (has_no_uplink ?dev - device)
    (accepts_plugs ?host - device)
    (is_powered ?dev - device)
    (is_updated ?dev - device)
    (is_labelled ?dev - device)
    (owned_by ?dev - device ?who - person))
  (:functions (total-cost))
  (:action plug_in
    :parameters (?dev ?host - device)
    :precondition (and (has_no_uplink ?dev) (accepts_plugs ?host) (not (= ?dev ?host)))
    :effect (and (is_plugged_into ?dev ?host) (not (has_no_uplink ?dev)) (increase (total-cost) 2)))
  (:action pull_plug
    :parameters (?dev ?host - device)
    :precondition (is_plugged_into ?dev ?host)
    :effect (and (has_no_uplink ?dev) (not (is_plugged_into ?dev ?host)) (increase (total-cost) 1)))
  (:action power_up
    :parameters (?dev - device)
    :precondition (not (is_powered ?dev))
    :effect (and (is_powered ?dev) (increase (total-cost) 1)))
  (:action power_down
    :parameters (?dev - device)
    :precondition (is_powered ?dev)
    :effect (and (not (is_powered ?dev)) (increase (total-cost) 1)))
  (:action update_from
    :parameters (?dev ?host - device)
    :precondition (and (is_plugged_into ?dev ?host) (is_powered ?dev) (is_powered ?host))
    :effect (and (is_updated ?dev) (increase (total-cost) 6)))
  (:action stick_label
    :parameters (?dev - device)
    :precondition (not (is_labelled ?dev))
    :effect (and (is_labelled ?dev) (increase (total-cost) 1))))
