(define (domain flea-market)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    place ware seller shopper - object
    stall - place
    crockery clothing - ware)
  (:constants the-van the-gate - place)
  (:predicates
    (lying-at ?w - ware ?p - place)
    (seller-at ?s - seller ?p - place)
    (carrying ?s - seller ?w - ware)
    (hands-free ?s - seller)
    (tagged ?w - ware)
    (haggled-down ?w - ware)
    (owns ?b - shopper ?w - ware)
    (covered ?t - stall)
    (cracked ?w - ware))
  (:action stroll
    :parameters (?s - seller ?a ?b - place)
    :precondition (seller-at ?s ?a)
    :effect (and (seller-at ?s ?b) (not (seller-at ?s ?a))))
  (:action take
    :parameters (?s - seller ?w - ware ?p - place)
    :precondition (and (seller-at ?s ?p) (lying-at ?w ?p) (hands-free ?s))
    :effect (and (carrying ?s ?w) (not (lying-at ?w ?p)) (not (hands-free ?s))))
  (:action lay-out
    :parameters (?s - seller ?w - ware ?p - place)
    :precondition (and (seller-at ?s ?p) (carrying ?s ?w))
    :effect (and (lying-at ?w ?p) (hands-free ?s) (not (carrying ?s ?w))))
  (:action tag
    :parameters (?s - seller ?w - ware ?p - place)
    :precondition (and (seller-at ?s ?p) (lying-at ?w ?p))
    :effect (tagged ?w))
  (:action haggle
    :parameters (?b - shopper ?s - seller ?w - ware ?p - place)
    :precondition (and (seller-at ?s ?p) (lying-at ?w ?p) (tagged ?w))
    :effect (haggled-down ?w))
  (:action sell
    :parameters (?s - seller ?w - ware ?b - shopper ?t - stall)
    :precondition (and (seller-at ?s ?t) (lying-at ?w ?t) (tagged ?w) (not (covered ?t)))
    :effect (and (owns ?b ?w) (not (lying-at ?w ?t))))
  (:action cover
    :parameters (?s - seller ?t - stall)
    :precondition (and (seller-at ?s ?t) (hands-free ?s))
    :effect (covered ?t))
  (:action uncover
    :parameters (?s - seller ?t - stall)
    :precondition (and (seller-at ?s ?t) (hands-free ?s))
    :effect (not (covered ?t))))
