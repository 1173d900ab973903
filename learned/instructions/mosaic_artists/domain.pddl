(define (domain mosaic-studio)
  (:requirements :strips :typing)
  (:types artist tile panel - object
          field tray - spot
          spot - object)
  (:predicates
    (is-red ?t - tile)
    (is-gold ?t - tile)
    (is-blue ?t - tile)
    (field-of ?f - field ?p - panel)
    (tile-on ?t - tile ?s - spot)
    (empty ?f - field)
    (mortared ?f - field)
    (grouted ?p - panel)
    (ungrouted ?p - panel)
    (signed-by ?p - panel ?a - artist))
  (:action spread-mortar
    :parameters (?a - artist ?f - field ?p - panel)
    :precondition (and (empty ?f) (field-of ?f ?p) (ungrouted ?p))
    :effect (mortared ?f))
  (:action lay-tile
    :parameters (?a - artist ?t - tile ?y - tray ?f - field ?p - panel)
    :precondition (and (tile-on ?t ?y) (empty ?f) (mortared ?f) (field-of ?f ?p) (ungrouted ?p))
    :effect (and (tile-on ?t ?f) (not (tile-on ?t ?y)) (not (empty ?f)) (not (mortared ?f))))
  (:action chip-off
    :parameters (?a - artist ?t - tile ?f - field ?y - tray ?p - panel)
    :precondition (and (tile-on ?t ?f) (field-of ?f ?p) (ungrouted ?p))
    :effect (and (tile-on ?t ?y) (empty ?f) (not (tile-on ?t ?f))))
  (:action re-sort
    :parameters (?a - artist ?t - tile ?y ?z - tray)
    :precondition (tile-on ?t ?y)
    :effect (and (tile-on ?t ?z) (not (tile-on ?t ?y))))
  (:action grout
    :parameters (?a - artist ?p - panel)
    :precondition (ungrouted ?p)
    :effect (and (grouted ?p) (not (ungrouted ?p))))
  (:action rake-out
    :parameters (?a - artist ?p - panel)
    :precondition (grouted ?p)
    :effect (and (ungrouted ?p) (not (grouted ?p))))
  (:action put-name
    :parameters (?a - artist ?p - panel)
    :precondition (grouted ?p)
    :effect (signed-by ?p ?a)))
