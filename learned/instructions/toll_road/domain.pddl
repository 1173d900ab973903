(define (domain toll-road)
  (:requirements :strips :typing)
  (:types
    section vehicle booth cashier - object
    car lorry - vehicle)
  (:constants control_room - section)
  (:predicates
    (veh-at ?v - vehicle ?s - section)
    (on-duty ?c - cashier ?b - booth)
    (waits-in ?c - cashier ?s - section)
    (unstaffed ?b - booth)
    (gates ?b - booth ?s1 ?s2 - section)
    (barrier-up ?b - booth)
    (paid ?v - vehicle)
    (weighed ?v - vehicle)
    (scales ?s - section)
    (red ?v - vehicle)
    (foreign ?v - vehicle)
    (has-tag ?v - vehicle)
    (green-light ?b - booth))
  (:action take-post
    :parameters (?c - cashier ?b - booth)
    :precondition (and (waits-in ?c control_room) (unstaffed ?b))
    :effect (and (on-duty ?c ?b) (not (waits-in ?c control_room)) (not (unstaffed ?b))))
  (:action leave-post
    :parameters (?c - cashier ?b - booth)
    :precondition (on-duty ?c ?b)
    :effect (and (waits-in ?c control_room) (unstaffed ?b) (not (on-duty ?c ?b))))
  (:action collect
    :parameters (?c - cashier ?b - booth ?v - vehicle ?s1 ?s2 - section)
    :precondition (and (on-duty ?c ?b) (gates ?b ?s1 ?s2) (veh-at ?v ?s1))
    :effect (paid ?v))
  (:action scan-tag
    :parameters (?b - booth ?v - vehicle ?s1 ?s2 - section)
    :precondition (and (has-tag ?v) (green-light ?b) (gates ?b ?s1 ?s2) (veh-at ?v ?s1))
    :effect (paid ?v))
  (:action raise
    :parameters (?b - booth ?c - cashier)
    :precondition (on-duty ?c ?b)
    :effect (barrier-up ?b))
  (:action lower
    :parameters (?b - booth ?c - cashier)
    :precondition (and (on-duty ?c ?b) (barrier-up ?b))
    :effect (not (barrier-up ?b)))
  (:action set-light
    :parameters (?b - booth ?c - cashier)
    :precondition (on-duty ?c ?b)
    :effect (green-light ?b))
  (:action pass
    :parameters (?v - vehicle ?b - booth ?s1 ?s2 - section)
    :precondition (and (veh-at ?v ?s1) (gates ?b ?s1 ?s2) (paid ?v) (barrier-up ?b))
    :effect (and (veh-at ?v ?s2) (not (veh-at ?v ?s1)) (not (paid ?v))))
  (:action weigh
    :parameters (?l - lorry ?s - section)
    :precondition (and (veh-at ?l ?s) (scales ?s))
    :effect (weighed ?l)))
