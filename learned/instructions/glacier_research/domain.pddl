(define (domain glacier_research)
  (:requirements :strips :typing :action-costs)
  (:types site locatable - object
          person snowcat load - locatable
          probe core - load)
  (:predicates
    (at_site ?x - locatable ?s - site)
    (route ?a ?b - site)
    (rides ?p - person ?v - snowcat)
    (loaded ?l - load ?v - snowcat)
    (installed ?i - probe ?s - site)
    (data_sent ?i - probe)
    (core_from ?c - core ?s - site)
    (in_the_ice ?c - core)
    (drilled ?c - core)
    (has_lab ?s - site)
    (analysed ?c - core)
    (tent_up ?s - site))
  (:functions (total-cost) - number)
  (:action ski
    :parameters (?p - person ?a ?b - site)
    :precondition (and (at_site ?p ?a) (route ?a ?b))
    :effect (and (at_site ?p ?b) (not (at_site ?p ?a)) (increase (total-cost) 6)))
  (:action climb_in
    :parameters (?p - person ?v - snowcat ?s - site)
    :precondition (and (at_site ?p ?s) (at_site ?v ?s))
    :effect (and (rides ?p ?v) (not (at_site ?p ?s)) (increase (total-cost) 1)))
  (:action climb_out
    :parameters (?p - person ?v - snowcat ?s - site)
    :precondition (and (rides ?p ?v) (at_site ?v ?s))
    :effect (and (at_site ?p ?s) (not (rides ?p ?v)) (increase (total-cost) 1)))
  (:action drive
    :parameters (?p - person ?v - snowcat ?a ?b - site)
    :precondition (and (rides ?p ?v) (at_site ?v ?a) (route ?a ?b))
    :effect (and (at_site ?v ?b) (not (at_site ?v ?a)) (increase (total-cost) 3)))
  (:action load_up
    :parameters (?p - person ?l - load ?v - snowcat ?s - site)
    :precondition (and (at_site ?p ?s) (at_site ?v ?s) (at_site ?l ?s))
    :effect (and (loaded ?l ?v) (not (at_site ?l ?s)) (increase (total-cost) 1)))
  (:action unload
    :parameters (?p - person ?l - load ?v - snowcat ?s - site)
    :precondition (and (at_site ?p ?s) (at_site ?v ?s) (loaded ?l ?v))
    :effect (and (at_site ?l ?s) (not (loaded ?l ?v)) (increase (total-cost) 1)))
  (:action drill
    :parameters (?p - person ?c - core ?s - site)
    :precondition (and (at_site ?p ?s) (core_from ?c ?s) (in_the_ice ?c))
    :effect (and (drilled ?c) (at_site ?c ?s) (not (in_the_ice ?c)) (increase (total-cost) 8)))
  (:action analyse
    :parameters (?p - person ?c - core ?s - site)
    :precondition (and (at_site ?p ?s) (at_site ?c ?s) (has_lab ?s))
    :effect (and (analysed ?c) (increase (total-cost) 2)))
  (:action install
    :parameters (?p - person ?i - probe ?s - site)
    :precondition (and (at_site ?p ?s) (at_site ?i ?s))
    :effect (and (installed ?i ?s) (not (at_site ?i ?s)) (increase (total-cost) 4)))
  (:action dismantle
    :parameters (?p - person ?i - probe ?s - site)
    :precondition (and (at_site ?p ?s) (installed ?i ?s))
    :effect (and (at_site ?i ?s) (not (installed ?i ?s)) (increase (total-cost) 2)))
  (:action send_data
    :parameters (?i - probe ?s - site)
    :precondition (installed ?i ?s)
    :effect (and (data_sent ?i) (increase (total-cost) 1)))
  (:action pitch
    :parameters (?p - person ?s - site)
    :precondition (at_site ?p ?s)
    :effect (and (tent_up ?s) (increase (total-cost) 2)))
  (:action strike
    :parameters (?p - person ?s - site)
    :precondition (and (at_site ?p ?s) (tent_up ?s))
    :effect (and (not (tent_up ?s)) (increase (total-cost) 2))))
