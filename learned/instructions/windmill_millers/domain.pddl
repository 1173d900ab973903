(define (domain windmills)
  (:requirements :strips :typing)
  (:types miller mill sack grain grade)
  (:predicates
    (miller_at ?p - miller ?m - mill)
    (sack_in ?s - sack ?m - mill)
    (holds_grain ?s - sack ?g - grain)
    (brake_on ?m - mill)
    (turning ?m - mill)
    (sails_set ?m - mill)
    (facing_wind ?m - mill)
    (stones_sharp ?m - mill)
    (ground_at ?s - sack ?m - mill ?g - grade))
  (:action go
    :parameters (?p - miller ?a ?b - mill)
    :precondition (miller_at ?p ?a)
    :effect (and (miller_at ?p ?b) (not (miller_at ?p ?a))))
  (:action haul
    :parameters (?p - miller ?s - sack ?a ?b - mill)
    :precondition (and (miller_at ?p ?a) (sack_in ?s ?a))
    :effect (and (miller_at ?p ?b) (sack_in ?s ?b) (not (miller_at ?p ?a)) (not (sack_in ?s ?a))))
  (:action turn_cap
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (brake_on ?m))
    :effect (facing_wind ?m))
  (:action set_sails
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (brake_on ?m))
    :effect (sails_set ?m))
  (:action furl_sails
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (brake_on ?m) (sails_set ?m))
    :effect (not (sails_set ?m)))
  (:action release_brake
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (brake_on ?m) (facing_wind ?m) (sails_set ?m))
    :effect (and (turning ?m) (not (brake_on ?m))))
  (:action apply_brake
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (turning ?m))
    :effect (and (brake_on ?m) (not (turning ?m))))
  (:action dress_stones
    :parameters (?p - miller ?m - mill)
    :precondition (and (miller_at ?p ?m) (brake_on ?m))
    :effect (stones_sharp ?m))
  (:action grind
    :parameters (?p - miller ?s - sack ?m - mill ?g - grade)
    :precondition (and (miller_at ?p ?m) (sack_in ?s ?m) (turning ?m) (stones_sharp ?m))
    :effect (ground_at ?s ?m ?g)))
