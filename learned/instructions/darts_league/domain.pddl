(define (domain darts-league)
  (:requirements :strips :typing :negative-preconditions)
  (:types player team pub board trophy - object)
  (:predicates
    (plays-for ?p - player ?t - team)
    (present ?p - player ?u - pub)
    (board-in ?b - board ?u - pub)
    (practised ?p - player ?b - board)
    (beat ?w - player ?l - player ?u - pub)
    (chalked ?p - player ?b - board)
    (wiped ?b - board)
    (trophy-with ?c - trophy ?p - player)
    (trophy-in ?c - trophy ?u - pub))
  (:action travel
    :parameters (?p - player ?a ?b - pub)
    :precondition (present ?p ?a)
    :effect (and (present ?p ?b) (not (present ?p ?a))))
  (:action practise
    :parameters (?p - player ?b - board ?u - pub)
    :precondition (and (present ?p ?u) (board-in ?b ?u))
    :effect (practised ?p ?b))
  (:action win-leg
    :parameters (?w ?l - player ?b - board ?u - pub)
    :precondition (and (present ?w ?u) (present ?l ?u) (board-in ?b ?u) (practised ?w ?b) (not (= ?w ?l)))
    :effect (beat ?w ?l ?u))
  (:action chalk-up
    :parameters (?p - player ?b - board ?u - pub)
    :precondition (and (present ?p ?u) (board-in ?b ?u) (wiped ?b))
    :effect (and (chalked ?p ?b) (not (wiped ?b))))
  (:action wipe
    :parameters (?p - player ?b - board ?u - pub)
    :precondition (and (present ?p ?u) (board-in ?b ?u) (chalked ?p ?b))
    :effect (and (wiped ?b) (not (chalked ?p ?b))))
  (:action transfer
    :parameters (?p - player ?a ?b - team)
    :precondition (plays-for ?p ?a)
    :effect (and (plays-for ?p ?b) (not (plays-for ?p ?a))))
  (:action grab-trophy
    :parameters (?c - trophy ?p - player ?u - pub)
    :precondition (and (present ?p ?u) (trophy-in ?c ?u))
    :effect (and (trophy-with ?c ?p) (not (trophy-in ?c ?u))))
  (:action stand-trophy
    :parameters (?c - trophy ?p - player ?u - pub)
    :precondition (and (present ?p ?u) (trophy-with ?c ?p))
    :effect (and (trophy-in ?c ?u) (not (trophy-with ?c ?p)))))
