(define (domain stage_lights)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types lamp gel position person - object
          spot flood - lamp)
  (:constants store - position)
  (:predicates
    (at-pos ?l - lamp ?p - position)
    (techie-at ?t - person ?p - position)
    (bar ?p - position)
    (linked ?a ?b - position)
    (holding ?t - person ?l - lamp)
    (hands-free ?t - person)
    (plugged ?l - lamp)
    (lit ?l - lamp)
    (gel-in ?g - gel ?l - lamp)
    (gel-spare ?g - gel)
    (no-gel ?l - lamp)
    (pointed ?l - lamp ?p - position)
    (dimmed ?l - lamp))
  (:functions (total-cost) - number)
  (:action climb
    :parameters (?t - person ?a ?b - position)
    :precondition (and (techie-at ?t ?a) (linked ?a ?b))
    :effect (and (techie-at ?t ?b) (not (techie-at ?t ?a)) (increase (total-cost) 3)))
  (:action unhook
    :parameters (?t - person ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p) (hands-free ?t) (not (plugged ?l)))
    :effect (and (holding ?t ?l) (not (at-pos ?l ?p)) (not (hands-free ?t)) (increase (total-cost) 1)))
  (:action hang
    :parameters (?t - person ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (holding ?t ?l))
    :effect (and (at-pos ?l ?p) (hands-free ?t) (not (holding ?t ?l)) (increase (total-cost) 1)))
  (:action plug
    :parameters (?t - person ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p) (bar ?p))
    :effect (and (plugged ?l) (increase (total-cost) 1)))
  (:action unplug
    :parameters (?t - person ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p) (plugged ?l))
    :effect (and (not (plugged ?l)) (not (lit ?l)) (not (dimmed ?l)) (increase (total-cost) 1)))
  (:action fade-up
    :parameters (?l - lamp)
    :precondition (plugged ?l)
    :effect (and (lit ?l) (not (dimmed ?l)) (increase (total-cost) 1)))
  (:action dim
    :parameters (?l - lamp)
    :precondition (lit ?l)
    :effect (and (dimmed ?l) (increase (total-cost) 1)))
  (:action black-out
    :parameters (?l - lamp)
    :precondition (lit ?l)
    :effect (and (not (lit ?l)) (not (dimmed ?l)) (increase (total-cost) 1)))
  (:action slot-gel
    :parameters (?t - person ?g - gel ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p) (gel-spare ?g) (no-gel ?l))
    :effect (and (gel-in ?g ?l) (not (gel-spare ?g)) (not (no-gel ?l)) (increase (total-cost) 2)))
  (:action pull-gel
    :parameters (?t - person ?g - gel ?l - lamp ?p - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p) (gel-in ?g ?l))
    :effect (and (gel-spare ?g) (no-gel ?l) (not (gel-in ?g ?l)) (increase (total-cost) 2)))
  (:action aim
    :parameters (?t - person ?l - spot ?p ?q - position)
    :precondition (and (techie-at ?t ?p) (at-pos ?l ?p))
    :effect (and (pointed ?l ?q) (increase (total-cost) 1))))
