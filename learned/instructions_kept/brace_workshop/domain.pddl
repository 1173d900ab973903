(define (domain braceWorkshop)
  (:requirements :strips :typing :action-costs)
  (:types
    station technician brace patient strap size - object
    bench oven fittingRoom - station
    kneeBrace ankleBrace backBrace - brace)
  (:constants small medium large - size)
  (:predicates
    (techAt ?t - technician ?s - station)
    (braceAt ?b - brace ?s - station)
    (holds ?t - technician ?b - brace)
    (handsFree ?t - technician)
    (hasSize ?b - brace ?z - size)
    (moulded ?b - brace)
    (padded ?b - brace)
    (strapOn ?r - strap ?b - brace)
    (spare ?r - strap)
    (wears ?p - patient ?b - brace)
    (waitsIn ?p - patient ?r - fittingRoom)
    (needsSize ?p - patient ?z - size))
  (:functions (total-cost) - number (distance ?a ?b - station) - number)
  (:action goTo
    :parameters (?t - technician ?a ?b - station)
    :precondition (techAt ?t ?a)
    :effect (and (techAt ?t ?b) (not (techAt ?t ?a)) (increase (total-cost) (distance ?a ?b))))
  (:action pickUp
    :parameters (?t - technician ?b - brace ?s - station)
    :precondition (and (techAt ?t ?s) (braceAt ?b ?s) (handsFree ?t))
    :effect (and (holds ?t ?b) (not (braceAt ?b ?s)) (not (handsFree ?t)) (increase (total-cost) 1)))
  (:action putDown
    :parameters (?t - technician ?b - brace ?s - station)
    :precondition (and (techAt ?t ?s) (holds ?t ?b))
    :effect (and (braceAt ?b ?s) (handsFree ?t) (not (holds ?t ?b)) (increase (total-cost) 1)))
  (:action mould
    :parameters (?t - technician ?b - brace ?o - oven)
    :precondition (and (techAt ?t ?o) (braceAt ?b ?o))
    :effect (and (moulded ?b) (increase (total-cost) 6)))
  (:action pad
    :parameters (?t - technician ?b - brace ?s - bench)
    :precondition (and (techAt ?t ?s) (braceAt ?b ?s))
    :effect (and (padded ?b) (increase (total-cost) 3)))
  (:action attachStrap
    :parameters (?t - technician ?r - strap ?b - brace ?s - bench)
    :precondition (and (techAt ?t ?s) (braceAt ?b ?s) (spare ?r))
    :effect (and (strapOn ?r ?b) (not (spare ?r)) (increase (total-cost) 2)))
  (:action removeStrap
    :parameters (?t - technician ?r - strap ?b - brace ?s - bench)
    :precondition (and (techAt ?t ?s) (braceAt ?b ?s) (strapOn ?r ?b))
    :effect (and (spare ?r) (not (strapOn ?r ?b)) (increase (total-cost) 2)))
  (:action fit
    :parameters (?t - technician ?b - brace ?p - patient ?r - fittingRoom ?z - size)
    :precondition (and (techAt ?t ?r) (holds ?t ?b) (waitsIn ?p ?r) (moulded ?b) (hasSize ?b ?z) (needsSize ?p ?z))
    :effect (and (wears ?p ?b) (handsFree ?t) (not (holds ?t ?b)) (increase (total-cost) 4))))
