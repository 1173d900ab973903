(define (domain ballroom_evening)
  (:requirements :strips :typing :negative-preconditions :equality)
  (:types dancer - object
          teacher student - dancer)
  (:predicates
    (leads ?leader ?follower - dancer)
    (has_no_partner ?d - dancer)
    (stands_beside ?x ?y - dancer)
    (is_seated ?d - dancer)
    (is_warmed_up ?d - dancer)
    (knows_how_to_lead ?d - dancer)
    (dressed_in_red ?d - dancer)
    (dressed_in_black ?d - dancer))
  (:action ask_to_dance
    :parameters (?l ?f - dancer)
    :precondition (and (knows_how_to_lead ?l) (has_no_partner ?l) (has_no_partner ?f) (not (is_seated ?l)) (not (is_seated ?f)) (not (= ?l ?f)))
    :effect (and (leads ?l ?f) (not (has_no_partner ?l)) (not (has_no_partner ?f))))
  (:action let_go
    :parameters (?l ?f - dancer)
    :precondition (leads ?l ?f)
    :effect (and (has_no_partner ?l) (has_no_partner ?f) (not (leads ?l ?f))))
  (:action change_the_lead
    :parameters (?l ?f - dancer)
    :precondition (and (leads ?l ?f) (knows_how_to_lead ?f))
    :effect (and (leads ?f ?l) (not (leads ?l ?f))))
  (:action come_beside
    :parameters (?x ?y - dancer)
    :precondition (and (not (is_seated ?x)) (not (= ?x ?y)))
    :effect (and (stands_beside ?x ?y) (stands_beside ?y ?x)))
  (:action step_away
    :parameters (?x ?y - dancer)
    :precondition (and (stands_beside ?x ?y) (not (is_seated ?x)))
    :effect (and (not (stands_beside ?x ?y)) (not (stands_beside ?y ?x))))
  (:action sit_down
    :parameters (?d - dancer)
    :precondition (and (has_no_partner ?d) (not (is_seated ?d)))
    :effect (is_seated ?d))
  (:action get_up
    :parameters (?d - dancer)
    :precondition (is_seated ?d)
    :effect (not (is_seated ?d)))
  (:action warm_up
    :parameters (?d - dancer)
    :precondition (not (is_seated ?d))
    :effect (is_warmed_up ?d)))
