(define (domain print-shop)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types job printer stock ink customer)
  (:predicates
    (wants-ink ?j - job ?k - ink)
    (wants-stock ?j - job ?s - stock)
    (ordered-by ?j - job ?c - customer)
    (tray-holds ?p - printer ?s - stock)
    (cartridge ?p - printer ?k - ink)
    (warmed-up ?p - printer)
    (is-printed ?j - job)
    (is-bound ?j - job)
    (handed-over ?j - job))
  (:functions (total-cost) - number)
  (:action change-paper
    :parameters (?p - printer ?old ?new - stock)
    :precondition (tray-holds ?p ?old)
    :effect (and (not (tray-holds ?p ?old)) (tray-holds ?p ?new) (increase (total-cost) 2)))
  (:action change-ink
    :parameters (?p - printer ?old ?new - ink)
    :precondition (cartridge ?p ?old)
    :effect (and (not (cartridge ?p ?old)) (cartridge ?p ?new) (increase (total-cost) 5)))
  (:action warm
    :parameters (?p - printer)
    :precondition (not (warmed-up ?p))
    :effect (and (warmed-up ?p) (increase (total-cost) 3)))
  (:action cool
    :parameters (?p - printer)
    :precondition (warmed-up ?p)
    :effect (and (not (warmed-up ?p)) (increase (total-cost) 1)))
  (:action run
    :parameters (?j - job ?p - printer ?k - ink ?s - stock)
    :precondition (and (warmed-up ?p) (cartridge ?p ?k) (tray-holds ?p ?s) (wants-ink ?j ?k) (wants-stock ?j ?s)
                       (not (is-printed ?j)))
    :effect (and (is-printed ?j) (increase (total-cost) 4)))
  (:action bind
    :parameters (?j - job)
    :precondition (and (is-printed ?j) (not (handed-over ?j)))
    :effect (and (is-bound ?j) (increase (total-cost) 6)))
  (:action pulp
    :parameters (?j - job)
    :precondition (and (is-printed ?j) (not (handed-over ?j)))
    :effect (and (not (is-printed ?j)) (not (is-bound ?j)) (increase (total-cost) 1)))
  (:action hand-over
    :parameters (?j - job ?c - customer)
    :precondition (and (is-printed ?j) (ordered-by ?j ?c))
    :effect (and (handed-over ?j) (increase (total-cost) 1))))
