(define (domain craft_brewery)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    vessel brew hop pump - object
    kettle tank - vessel
    bittering_hop aroma_hop - hop)
  (:predicates
    (holds_brew ?v - vessel ?b - brew)
    (empty_vessel ?v - vessel)
    (rinsed ?v - vessel)
    (pump_links ?p - pump ?v ?w - vessel)
    (running ?p - pump)
    (hopped_with ?b - brew ?h - hop)
    (boiled ?b - brew)
    (fermented ?b - brew)
    (bottled ?b - brew))
  (:functions (total-cost) - number)
  (:action start_pump
    :parameters (?p - pump)
    :precondition (not (running ?p))
    :effect (and (running ?p) (increase (total-cost) 1)))
  (:action stop_pump
    :parameters (?p - pump)
    :precondition (running ?p)
    :effect (and (not (running ?p)) (increase (total-cost) 1)))
  (:action transfer
    :parameters (?b - brew ?p - pump ?v ?w - vessel)
    :precondition (and (holds_brew ?v ?b) (pump_links ?p ?v ?w) (running ?p) (empty_vessel ?w) (rinsed ?w))
    :effect (and (holds_brew ?w ?b) (empty_vessel ?v) (not (holds_brew ?v ?b)) (not (empty_vessel ?w))
                 (not (rinsed ?w)) (increase (total-cost) 2)))
  (:action rinse
    :parameters (?v - vessel)
    :precondition (and (empty_vessel ?v) (not (rinsed ?v)))
    :effect (and (rinsed ?v) (increase (total-cost) 3)))
  (:action add_hops
    :parameters (?k - kettle ?b - brew ?h - hop)
    :precondition (holds_brew ?k ?b)
    :effect (and (hopped_with ?b ?h) (increase (total-cost) 4)))
  (:action boil
    :parameters (?k - kettle ?b - brew)
    :precondition (holds_brew ?k ?b)
    :effect (and (boiled ?b) (increase (total-cost) 5)))
  (:action ferment
    :parameters (?t - tank ?b - brew)
    :precondition (and (holds_brew ?t ?b) (boiled ?b))
    :effect (and (fermented ?b) (increase (total-cost) 8)))
  (:action bottle_off
    :parameters (?t - tank ?b - brew)
    :precondition (and (holds_brew ?t ?b) (fermented ?b))
    :effect (and (bottled ?b) (empty_vessel ?t) (not (holds_brew ?t ?b)) (increase (total-cost) 6))))
