(define (domain gas-station)
  (:requirements :strips)
  (:predicates
    (car ?c) (attendant ?a) (place ?p) (lot ?p) (bay ?p) (shop ?p) (fuel ?f)
    (supplies ?b ?f) (takes ?c ?f) (airline ?b) (washer ?b)
    (red ?c) (blue ?c) (white ?c)
    (parked ?c ?p) (vacant ?b) (stands ?a ?p)
    (working ?b) (full ?c) (paid ?c) (tyres-ok ?c) (washed ?c) (windscreen-wiped ?c))
  (:action pull-in
    :parameters (?c ?l ?b)
    :precondition (and (car ?c) (lot ?l) (bay ?b) (parked ?c ?l) (vacant ?b))
    :effect (and (parked ?c ?b) (not (parked ?c ?l)) (not (vacant ?b))))
  (:action pull-out
    :parameters (?c ?b ?l)
    :precondition (and (car ?c) (bay ?b) (lot ?l) (parked ?c ?b))
    :effect (and (parked ?c ?l) (vacant ?b) (not (parked ?c ?b))))
  (:action step
    :parameters (?a ?p ?q)
    :precondition (and (attendant ?a) (place ?p) (place ?q) (stands ?a ?p))
    :effect (and (stands ?a ?q) (not (stands ?a ?p))))
  (:action fill-up
    :parameters (?a ?c ?f ?b)
    :precondition (and (attendant ?a) (car ?c) (fuel ?f) (stands ?a ?b) (parked ?c ?b) (supplies ?b ?f) (takes ?c ?f) (working ?b))
    :effect (full ?c))
  (:action wipe
    :parameters (?a ?c ?p)
    :precondition (and (attendant ?a) (car ?c) (stands ?a ?p) (parked ?c ?p))
    :effect (windscreen-wiped ?c))
  (:action inflate
    :parameters (?a ?c ?b)
    :precondition (and (attendant ?a) (car ?c) (stands ?a ?b) (parked ?c ?b) (airline ?b))
    :effect (tyres-ok ?c))
  (:action wash
    :parameters (?c ?b)
    :precondition (and (car ?c) (parked ?c ?b) (washer ?b) (working ?b))
    :effect (washed ?c))
  (:action take-money
    :parameters (?a ?c ?s)
    :precondition (and (attendant ?a) (car ?c) (shop ?s) (stands ?a ?s) (full ?c))
    :effect (paid ?c))
  (:action repair
    :parameters (?a ?b)
    :precondition (and (attendant ?a) (bay ?b) (stands ?a ?b))
    :effect (working ?b)))
