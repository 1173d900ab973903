(define (domain swap-station)
  (:requirements :strips :typing :action-costs)
  (:types
    vehicle battery bay - object
    scooter van - vehicle
    dock queue_lane - bay)
  (:predicates
    (stands-in ?v - vehicle ?b - bay)
    (vacant ?b - bay)
    (fitted ?a - battery ?v - vehicle)
    (hollow ?v - vehicle)
    (racked ?a - battery)
    (full ?a - battery)
    (flat ?a - battery)
    (worn ?a - battery)
    (paid ?v - vehicle))
  (:functions (total-cost) - number)
  (:action roll-in
    :parameters (?v - vehicle ?q - queue_lane ?d - dock)
    :precondition (and (stands-in ?v ?q) (vacant ?d))
    :effect (and (stands-in ?v ?d) (vacant ?q) (not (stands-in ?v ?q)) (not (vacant ?d)) (increase (total-cost) 2)))
  (:action roll-out
    :parameters (?v - vehicle ?d - dock ?q - queue_lane)
    :precondition (and (stands-in ?v ?d) (vacant ?q))
    :effect (and (stands-in ?v ?q) (vacant ?d) (not (stands-in ?v ?d)) (not (vacant ?q)) (increase (total-cost) 2)))
  (:action pull-battery
    :parameters (?a - battery ?v - vehicle ?d - dock)
    :precondition (and (stands-in ?v ?d) (fitted ?a ?v))
    :effect (and (racked ?a) (hollow ?v) (not (fitted ?a ?v)) (increase (total-cost) 3)))
  (:action push-battery
    :parameters (?a - battery ?v - vehicle ?d - dock)
    :precondition (and (stands-in ?v ?d) (racked ?a) (hollow ?v))
    :effect (and (fitted ?a ?v) (not (racked ?a)) (not (hollow ?v)) (increase (total-cost) 3)))
  (:action slow-charge
    :parameters (?a - battery)
    :precondition (and (racked ?a) (flat ?a))
    :effect (and (full ?a) (not (flat ?a)) (increase (total-cost) 4)))
  (:action fast-charge
    :parameters (?a - battery ?v - vehicle ?d - dock)
    :precondition (and (stands-in ?v ?d) (fitted ?a ?v) (flat ?a))
    :effect (and (full ?a) (worn ?a) (not (flat ?a)) (increase (total-cost) 10)))
  (:action collect-fee
    :parameters (?v - vehicle ?d - dock)
    :precondition (stands-in ?v ?d)
    :effect (and (paid ?v) (increase (total-cost) 1))))
