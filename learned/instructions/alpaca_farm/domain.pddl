(define (domain alpaca_farm)
  (:requirements :strips :typing)
  (:types
    pen alpaca hand - object
    shed - pen
    cria - alpaca)
  (:predicates
    (in_pen ?a - alpaca ?p - pen)
    (hand_in ?h - hand ?p - pen)
    (gate ?p ?q - pen)
    (leading ?h - hand ?a - alpaca)
    (hands_free ?h - hand)
    (shorn ?a - alpaca)
    (fed ?a - alpaca)
    (trough_full ?p - pen)
    (white ?a - alpaca)
    (brown ?a - alpaca))
  (:action walk
    :parameters (?h - hand ?p ?q - pen)
    :precondition (and (hand_in ?h ?p) (gate ?p ?q))
    :effect (and (hand_in ?h ?q) (not (hand_in ?h ?p))))
  (:action halter
    :parameters (?h - hand ?a - alpaca ?p - pen)
    :precondition (and (hand_in ?h ?p) (in_pen ?a ?p) (hands_free ?h))
    :effect (and (leading ?h ?a) (not (in_pen ?a ?p)) (not (hands_free ?h))))
  (:action turn_loose
    :parameters (?h - hand ?a - alpaca ?p - pen)
    :precondition (and (hand_in ?h ?p) (leading ?h ?a))
    :effect (and (in_pen ?a ?p) (hands_free ?h) (not (leading ?h ?a))))
  (:action fill_trough
    :parameters (?h - hand ?p - pen)
    :precondition (and (hand_in ?h ?p) (hands_free ?h))
    :effect (trough_full ?p))
  (:action eat
    :parameters (?a - alpaca ?p - pen)
    :precondition (and (in_pen ?a ?p) (trough_full ?p))
    :effect (and (fed ?a) (not (trough_full ?p))))
  (:action shear
    :parameters (?h - hand ?a - alpaca ?s - shed)
    :precondition (and (hand_in ?h ?s) (in_pen ?a ?s) (hands_free ?h))
    :effect (shorn ?a)))
