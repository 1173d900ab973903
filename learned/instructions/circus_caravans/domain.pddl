(define (domain circus_caravans)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    town artist vehicle - object
    tractor caravan - vehicle)
  (:predicates
    (parked_in ?v - vehicle ?t - town)
    (road ?a ?b - town)
    (hitched ?c - caravan ?r - tractor)
    (loose ?c - caravan)
    (unladen ?r - tractor)
    (fuelled ?r - tractor)
    (propped ?c - caravan)
    (power_on ?c - caravan)
    (aboard ?a - artist ?c - caravan)
    (outside_in ?a - artist ?t - town)
    (clown ?a - artist)
    (acrobat ?a - artist)
    (green ?c - caravan)
    (yellow ?c - caravan)
    (has_pump ?t - town))
  (:action hitch_up
    :parameters (?c - caravan ?r - tractor ?t - town)
    :precondition (and (parked_in ?c ?t) (parked_in ?r ?t) (loose ?c) (unladen ?r) (not (propped ?c)) (not (power_on ?c)))
    :effect (and (hitched ?c ?r) (not (loose ?c)) (not (unladen ?r))))
  (:action unhitch
    :parameters (?c - caravan ?r - tractor)
    :precondition (hitched ?c ?r)
    :effect (and (loose ?c) (unladen ?r) (not (hitched ?c ?r))))
  (:action haul
    :parameters (?r - tractor ?c - caravan ?a ?b - town)
    :precondition (and (hitched ?c ?r) (parked_in ?r ?a) (parked_in ?c ?a) (road ?a ?b) (fuelled ?r))
    :effect (and (parked_in ?r ?b) (parked_in ?c ?b) (not (parked_in ?r ?a)) (not (parked_in ?c ?a)) (not (fuelled ?r))))
  (:action drive_solo
    :parameters (?r - tractor ?a ?b - town)
    :precondition (and (unladen ?r) (parked_in ?r ?a) (road ?a ?b))
    :effect (and (parked_in ?r ?b) (not (parked_in ?r ?a))))
  (:action fill_tank
    :parameters (?r - tractor ?t - town)
    :precondition (and (parked_in ?r ?t) (has_pump ?t))
    :effect (fuelled ?r))
  (:action prop_legs
    :parameters (?c - caravan)
    :precondition (loose ?c)
    :effect (propped ?c))
  (:action raise_legs
    :parameters (?c - caravan)
    :precondition (and (propped ?c) (not (power_on ?c)))
    :effect (not (propped ?c)))
  (:action plug_in
    :parameters (?c - caravan)
    :precondition (and (propped ?c) (not (power_on ?c)))
    :effect (power_on ?c))
  (:action unplug
    :parameters (?c - caravan)
    :precondition (power_on ?c)
    :effect (not (power_on ?c)))
  (:action climb_in
    :parameters (?a - artist ?c - caravan ?t - town)
    :precondition (and (outside_in ?a ?t) (parked_in ?c ?t))
    :effect (and (aboard ?a ?c) (not (outside_in ?a ?t))))
  (:action climb_out
    :parameters (?a - artist ?c - caravan ?t - town)
    :precondition (and (aboard ?a ?c) (parked_in ?c ?t))
    :effect (and (outside_in ?a ?t) (not (aboard ?a ?c)))))
