(define (domain wool-spinning-mill)
  (:requirements :strips :typing :negative-preconditions)
  (:types worker hall machine batch colour - object
          carder spinner vat - machine)
  (:predicates
    (is-at ?w - worker ?h - hall)
    (is-located ?m - machine ?h - hall)
    (is-stored ?b - batch ?h - hall)
    (is-on ?b - batch ?m - machine)
    (is-empty ?m - machine)
    (is-running ?m - machine)
    (is-oiled ?m - machine)
    (is-carded ?b - batch)
    (is-spun ?b - batch)
    (is-dyed ?b - batch ?c - colour)
    (is-merino ?b - batch))
  (:action walk
    :parameters (?w - worker ?h ?k - hall)
    :precondition (is-at ?w ?h)
    :effect (and (is-at ?w ?k) (not (is-at ?w ?h))))
  (:action cart
    :parameters (?w - worker ?b - batch ?h ?k - hall)
    :precondition (and (is-at ?w ?h) (is-stored ?b ?h))
    :effect (and (is-at ?w ?k) (is-stored ?b ?k) (not (is-at ?w ?h)) (not (is-stored ?b ?h))))
  (:action feed
    :parameters (?w - worker ?b - batch ?m - machine ?h - hall)
    :precondition (and (is-at ?w ?h) (is-located ?m ?h) (is-stored ?b ?h) (is-empty ?m))
    :effect (and (is-on ?b ?m) (not (is-stored ?b ?h)) (not (is-empty ?m))))
  (:action take-off
    :parameters (?w - worker ?b - batch ?m - machine ?h - hall)
    :precondition (and (is-at ?w ?h) (is-located ?m ?h) (is-on ?b ?m) (not (is-running ?m)))
    :effect (and (is-stored ?b ?h) (is-empty ?m) (not (is-on ?b ?m))))
  (:action start
    :parameters (?w - worker ?m - machine ?h - hall)
    :precondition (and (is-at ?w ?h) (is-located ?m ?h) (is-oiled ?m) (not (is-running ?m)))
    :effect (is-running ?m))
  (:action stop
    :parameters (?w - worker ?m - machine ?h - hall)
    :precondition (and (is-at ?w ?h) (is-located ?m ?h) (is-running ?m))
    :effect (not (is-running ?m)))
  (:action oil
    :parameters (?w - worker ?m - machine ?h - hall)
    :precondition (and (is-at ?w ?h) (is-located ?m ?h) (not (is-running ?m)))
    :effect (is-oiled ?m))
  (:action card
    :parameters (?b - batch ?m - carder)
    :precondition (and (is-on ?b ?m) (is-running ?m))
    :effect (is-carded ?b))
  (:action spin
    :parameters (?b - batch ?m - spinner)
    :precondition (and (is-on ?b ?m) (is-running ?m) (is-carded ?b))
    :effect (is-spun ?b))
  (:action dye
    :parameters (?b - batch ?c - colour ?m - vat)
    :precondition (and (is-on ?b ?m) (is-running ?m))
    :effect (is-dyed ?b ?c))
  (:action bleach
    :parameters (?b - batch ?c - colour ?m - vat)
    :precondition (and (is-on ?b ?m) (is-running ?m) (is-dyed ?b ?c))
    :effect (not (is-dyed ?b ?c))))
