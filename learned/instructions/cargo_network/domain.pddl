(define (domain freightWeb)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types site town shipment carrier - object
          shop airfield - site
          van jet - carrier)
  (:predicates
    (siteIn ?s - site ?t - town)
    (parkedAt ?c - carrier ?s - site)
    (waitsAt ?p - shipment ?s - site)
    (stowedIn ?c - carrier ?p - shipment)
    (fuelled ?j - jet)
    (perishable ?p - shipment)
    (bulky ?p - shipment)
    (addressedTo ?p - shipment ?t - town))
  (:functions (total-cost) - number)
  (:action stow
    :parameters (?p - shipment ?c - carrier ?s - site)
    :precondition (and (waitsAt ?p ?s) (parkedAt ?c ?s))
    :effect (and (stowedIn ?c ?p) (not (waitsAt ?p ?s)) (increase (total-cost) 1)))
  (:action dropOff
    :parameters (?p - shipment ?c - carrier ?s - site)
    :precondition (and (stowedIn ?c ?p) (parkedAt ?c ?s))
    :effect (and (waitsAt ?p ?s) (not (stowedIn ?c ?p)) (increase (total-cost) 1)))
  (:action driveVan
    :parameters (?v - van ?from - site ?to - site ?t - town)
    :precondition (and (parkedAt ?v ?from) (siteIn ?from ?t) (siteIn ?to ?t))
    :effect (and (not (parkedAt ?v ?from)) (parkedAt ?v ?to) (increase (total-cost) 2)))
  (:action refuel
    :parameters (?j - jet ?a - airfield)
    :precondition (and (parkedAt ?j ?a) (not (fuelled ?j)))
    :effect (and (fuelled ?j) (increase (total-cost) 6)))
  (:action flyJet
    :parameters (?j - jet ?from - airfield ?to - airfield)
    :precondition (and (parkedAt ?j ?from) (fuelled ?j))
    :effect (and (not (parkedAt ?j ?from)) (parkedAt ?j ?to) (not (fuelled ?j)) (increase (total-cost) 20))))
