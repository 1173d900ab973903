(define (domain tool_rental)
  (:requirements :strips :typing :action-costs)
  (:types tool customer place - object
          drill saw sander ladder - tool
          rack bench - place)
  (:predicates
    (stored ?t - tool ?p - place)
    (rented_to ?t - tool ?c - customer)
    (charged ?t - tool)
    (empty_battery ?t - tool)
    (cordless ?t - tool)
    (dirty ?t - tool)
    (serviced ?t - tool)
    (deposit_paid ?c - customer)
    (registered ?c - customer)
    (reserved_for ?t - tool ?c - customer))
  (:functions (total-cost) - number)
  (:action sign_up
    :parameters (?c - customer)
    :precondition (and)
    :effect (and (registered ?c) (increase (total-cost) 1)))
  (:action take_deposit
    :parameters (?c - customer)
    :precondition (registered ?c)
    :effect (and (deposit_paid ?c) (increase (total-cost) 1)))
  (:action refund_deposit
    :parameters (?c - customer)
    :precondition (deposit_paid ?c)
    :effect (and (not (deposit_paid ?c)) (increase (total-cost) 1)))
  (:action reserve
    :parameters (?t - tool ?c - customer ?p - place)
    :precondition (and (registered ?c) (stored ?t ?p))
    :effect (and (reserved_for ?t ?c) (increase (total-cost) 1)))
  (:action rent_out
    :parameters (?t - tool ?c - customer ?r - rack)
    :precondition (and (stored ?t ?r) (deposit_paid ?c) (serviced ?t))
    :effect (and (rented_to ?t ?c) (not (stored ?t ?r)) (not (reserved_for ?t ?c)) (increase (total-cost) 2)))
  (:action take_back
    :parameters (?t - tool ?c - customer ?b - bench)
    :precondition (rented_to ?t ?c)
    :effect (and (stored ?t ?b) (dirty ?t) (not (rented_to ?t ?c)) (not (serviced ?t)) (increase (total-cost) 2)))
  (:action shift
    :parameters (?t - tool ?p1 ?p2 - place)
    :precondition (stored ?t ?p1)
    :effect (and (stored ?t ?p2) (not (stored ?t ?p1)) (increase (total-cost) 1)))
  (:action service
    :parameters (?t - tool ?b - bench)
    :precondition (stored ?t ?b)
    :effect (and (serviced ?t) (not (dirty ?t)) (increase (total-cost) 5)))
  (:action recharge
    :parameters (?t - tool ?p - place)
    :precondition (and (stored ?t ?p) (cordless ?t) (empty_battery ?t))
    :effect (and (charged ?t) (not (empty_battery ?t)) (increase (total-cost) 3))))
