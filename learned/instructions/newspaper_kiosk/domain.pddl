(define (domain kiosk)
  (:requirements :strips :typing)
  (:types vendor customer title rack spot)
  (:predicates
    (on_rack ?t - title ?r - rack)
    (in_bundle ?t - title)
    (rack_at ?r - rack ?s - spot)
    (kept_for ?t - title ?c - customer)
    (serving ?v - vendor)
    (on_break ?v - vendor)
    (at_window ?c - customer)
    (window_free)
    (sold ?v - vendor ?t - title ?c - customer)
    (owed_change ?c - customer))
  (:action unpack
    :parameters (?t - title ?r - rack)
    :precondition (in_bundle ?t)
    :effect (and (on_rack ?t ?r) (not (in_bundle ?t))))
  (:action shift_title
    :parameters (?t - title ?r ?q - rack)
    :precondition (on_rack ?t ?r)
    :effect (and (on_rack ?t ?q) (not (on_rack ?t ?r))))
  (:action roll_rack
    :parameters (?r - rack ?s ?z - spot)
    :precondition (rack_at ?r ?s)
    :effect (and (rack_at ?r ?z) (not (rack_at ?r ?s))))
  (:action keep_copy
    :parameters (?v - vendor ?t - title ?r - rack ?c - customer)
    :precondition (and (serving ?v) (on_rack ?t ?r))
    :effect (kept_for ?t ?c))
  (:action relieve
    :parameters (?v ?w - vendor)
    :precondition (and (serving ?v) (on_break ?w))
    :effect (and (serving ?w) (on_break ?v) (not (serving ?v)) (not (on_break ?w))))
  (:action step_up
    :parameters (?c - customer)
    :precondition (window_free)
    :effect (and (at_window ?c) (not (window_free))))
  (:action step_away
    :parameters (?c - customer)
    :precondition (at_window ?c)
    :effect (and (window_free) (not (at_window ?c))))
  (:action sell
    :parameters (?v - vendor ?t - title ?r - rack ?c - customer)
    :precondition (and (serving ?v) (at_window ?c) (on_rack ?t ?r))
    :effect (and (sold ?v ?t ?c) (owed_change ?c)))
  (:action give_change
    :parameters (?v - vendor ?c - customer)
    :precondition (and (serving ?v) (at_window ?c) (owed_change ?c))
    :effect (not (owed_change ?c))))
