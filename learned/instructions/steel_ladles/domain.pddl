(define (domain steel-ladles)
  (:requirements :strips :typing :negative-preconditions)
  (:types ladle crane bay alloy - object)
  (:predicates
    (ladle-at ?l - ladle ?b - bay)
    (hung-on ?l - ladle ?c - crane)
    (hook-free ?c - crane)
    (crane-over ?c - crane ?b - bay)
    (runs-to ?c - crane ?b - bay)
    (full ?l - ladle)
    (slagged ?l - ladle)
    (preheated ?l - ladle)
    (dosed ?l - ladle ?a - alloy)
    (has-equipment ?b - bay ?e - object))
  (:constants furnace-spout burner-lance skim-arm cast-mould - object)
  (:action travel
    :parameters (?c - crane ?from ?to - bay)
    :precondition (and (crane-over ?c ?from) (runs-to ?c ?to))
    :effect (and (crane-over ?c ?to) (not (crane-over ?c ?from))))
  (:action hoist
    :parameters (?c - crane ?l - ladle ?b - bay)
    :precondition (and (crane-over ?c ?b) (ladle-at ?l ?b) (hook-free ?c))
    :effect (and (hung-on ?l ?c) (not (ladle-at ?l ?b)) (not (hook-free ?c))))
  (:action set-down
    :parameters (?c - crane ?l - ladle ?b - bay)
    :precondition (and (crane-over ?c ?b) (hung-on ?l ?c))
    :effect (and (ladle-at ?l ?b) (hook-free ?c) (not (hung-on ?l ?c))))
  (:action preheat
    :parameters (?l - ladle ?b - bay)
    :precondition (and (ladle-at ?l ?b) (has-equipment ?b burner-lance) (not (preheated ?l)))
    :effect (preheated ?l))
  (:action tap
    :parameters (?l - ladle ?b - bay)
    :precondition (and (ladle-at ?l ?b) (has-equipment ?b furnace-spout) (preheated ?l) (not (full ?l)))
    :effect (and (full ?l) (slagged ?l)))
  (:action skim
    :parameters (?l - ladle ?b - bay)
    :precondition (and (ladle-at ?l ?b) (has-equipment ?b skim-arm) (slagged ?l))
    :effect (not (slagged ?l)))
  (:action dose
    :parameters (?l - ladle ?a - alloy ?b - bay)
    :precondition (and (ladle-at ?l ?b) (full ?l) (not (dosed ?l ?a)))
    :effect (dosed ?l ?a))
  (:action cast
    :parameters (?l - ladle ?b - bay)
    :precondition (and (ladle-at ?l ?b) (has-equipment ?b cast-mould) (full ?l) (not (slagged ?l)))
    :effect (not (full ?l))))
