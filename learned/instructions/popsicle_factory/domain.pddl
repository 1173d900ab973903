(define (domain popsicle-factory)
  (:requirements :strips :typing)
  (:types worker tray flavour station - object)
  (:constants mixer freezer packing - station)
  (:predicates
    (is-staffing ?w - worker ?s - station)
    (is-at ?t - tray ?s - station)
    (is-poured ?t - tray ?f - flavour)
    (is-empty ?t - tray)
    (is-soft ?t - tray)
    (is-frozen ?t - tray)
    (has-sticks ?t - tray)
    (is-wrapped ?t - tray)
    (is-stocked ?f - flavour)
    (is-on ?s - station)
    (is-off ?s - station)
    (is-fruity ?f - flavour))
  (:action go-to
    :parameters (?w - worker ?a ?b - station)
    :precondition (is-staffing ?w ?a)
    :effect (and (is-staffing ?w ?b) (not (is-staffing ?w ?a))))
  (:action carry-tray
    :parameters (?w - worker ?t - tray ?a ?b - station)
    :precondition (and (is-staffing ?w ?a) (is-at ?t ?a))
    :effect (and (is-staffing ?w ?b) (is-at ?t ?b) (not (is-staffing ?w ?a)) (not (is-at ?t ?a))))
  (:action restock
    :parameters (?w - worker ?f - flavour)
    :precondition (is-staffing ?w mixer)
    :effect (is-stocked ?f))
  (:action pour
    :parameters (?w - worker ?t - tray ?f - flavour)
    :precondition (and (is-staffing ?w mixer) (is-at ?t mixer) (is-empty ?t) (is-stocked ?f))
    :effect (and (is-poured ?t ?f) (is-soft ?t) (not (is-empty ?t))))
  (:action stick-in
    :parameters (?w - worker ?t - tray ?s - station)
    :precondition (and (is-staffing ?w ?s) (is-at ?t ?s) (is-soft ?t))
    :effect (has-sticks ?t))
  (:action freeze
    :parameters (?t - tray)
    :precondition (and (is-at ?t freezer) (is-soft ?t) (is-on freezer))
    :effect (and (is-frozen ?t) (not (is-soft ?t))))
  (:action wrap
    :parameters (?w - worker ?t - tray)
    :precondition (and (is-staffing ?w packing) (is-at ?t packing) (is-frozen ?t) (has-sticks ?t))
    :effect (is-wrapped ?t))
  (:action dump
    :parameters (?w - worker ?t - tray ?f - flavour)
    :precondition (and (is-staffing ?w mixer) (is-at ?t mixer) (is-poured ?t ?f))
    :effect (and (is-empty ?t) (not (is-poured ?t ?f)) (not (is-soft ?t)) (not (is-frozen ?t)) (not (has-sticks ?t)) (not (is-wrapped ?t))))
  (:action switch-on
    :parameters (?w - worker ?s - station)
    :precondition (and (is-staffing ?w ?s) (is-off ?s))
    :effect (and (is-on ?s) (not (is-off ?s))))
  (:action switch-off
    :parameters (?w - worker ?s - station)
    :precondition (and (is-staffing ?w ?s) (is-on ?s))
    :effect (and (is-off ?s) (not (is-on ?s)))))
