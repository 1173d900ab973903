(define (domain rowing_club)
  (:requirements :strips :typing)
  (:types rower boat oar_set spot - object
          shed pier - spot
          single double - boat)
  (:predicates
    (boat_in ?b - boat ?s - spot)
    (rower_in ?r - rower ?s - spot)
    (oars_in ?o - oar_set ?s - spot)
    (equipped ?b - boat ?o - oar_set)
    (bare ?b - boat)
    (seated ?r - rower ?b - boat)
    (ashore ?r - rower)
    (afloat ?b - boat)
    (on_land ?b - boat)
    (empty ?b - boat)
    (rinsed ?b - boat)
    (salty ?b - boat)
    (junior ?r - rower)
    (cox_licence ?r - rower)
    (river ?p ?q - pier))
  (:action stroll
    :parameters (?r - rower ?s ?t - spot)
    :precondition (and (ashore ?r) (rower_in ?r ?s))
    :effect (and (rower_in ?r ?t) (not (rower_in ?r ?s))))
  (:action haul
    :parameters (?r - rower ?b - boat ?s ?t - spot)
    :precondition (and (ashore ?r) (rower_in ?r ?s) (boat_in ?b ?s) (on_land ?b) (bare ?b))
    :effect (and (boat_in ?b ?t) (rower_in ?r ?t) (not (boat_in ?b ?s)) (not (rower_in ?r ?s))))
  (:action fetch_oars
    :parameters (?r - rower ?o - oar_set ?s ?t - spot)
    :precondition (and (ashore ?r) (rower_in ?r ?s) (oars_in ?o ?s))
    :effect (and (oars_in ?o ?t) (rower_in ?r ?t) (not (oars_in ?o ?s)) (not (rower_in ?r ?s))))
  (:action mount_oars
    :parameters (?r - rower ?b - boat ?o - oar_set ?p - pier)
    :precondition (and (ashore ?r) (rower_in ?r ?p) (boat_in ?b ?p) (oars_in ?o ?p) (bare ?b))
    :effect (and (equipped ?b ?o) (not (bare ?b)) (not (oars_in ?o ?p))))
  (:action take_off_oars
    :parameters (?r - rower ?b - boat ?o - oar_set ?p - pier)
    :precondition (and (ashore ?r) (rower_in ?r ?p) (boat_in ?b ?p) (equipped ?b ?o) (empty ?b))
    :effect (and (bare ?b) (oars_in ?o ?p) (not (equipped ?b ?o))))
  (:action launch
    :parameters (?r - rower ?b - boat ?p - pier)
    :precondition (and (ashore ?r) (rower_in ?r ?p) (boat_in ?b ?p) (on_land ?b))
    :effect (and (afloat ?b) (salty ?b) (not (on_land ?b)) (not (rinsed ?b))))
  (:action lift_out
    :parameters (?r - rower ?b - boat ?p - pier)
    :precondition (and (ashore ?r) (rower_in ?r ?p) (boat_in ?b ?p) (afloat ?b) (empty ?b))
    :effect (and (on_land ?b) (not (afloat ?b))))
  (:action board
    :parameters (?r - rower ?b - boat ?p - pier)
    :precondition (and (ashore ?r) (rower_in ?r ?p) (boat_in ?b ?p) (afloat ?b) (empty ?b))
    :effect (and (seated ?r ?b) (not (ashore ?r)) (not (empty ?b)) (not (rower_in ?r ?p))))
  (:action disembark
    :parameters (?r - rower ?b - boat ?p - pier)
    :precondition (and (seated ?r ?b) (boat_in ?b ?p))
    :effect (and (ashore ?r) (empty ?b) (rower_in ?r ?p) (not (seated ?r ?b))))
  (:action row
    :parameters (?r - rower ?b - boat ?o - oar_set ?p ?q - pier)
    :precondition (and (seated ?r ?b) (equipped ?b ?o) (boat_in ?b ?p) (river ?p ?q))
    :effect (and (boat_in ?b ?q) (not (boat_in ?b ?p))))
  (:action hose_down
    :parameters (?r - rower ?b - boat ?s - spot)
    :precondition (and (ashore ?r) (rower_in ?r ?s) (boat_in ?b ?s) (on_land ?b))
    :effect (and (rinsed ?b) (not (salty ?b)))))
