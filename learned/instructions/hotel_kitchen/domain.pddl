(define (domain hotelKitchen)
  (:requirements :strips :typing :negative-preconditions)
  (:types cook station pot ingredient - object
          stove sink bench - station
          vegetable spice - ingredient)
  (:predicates
    (standsOn ?p - pot ?s - station)
    (cookAt ?c - cook ?s - station)
    (flameOn ?s - stove)
    (dirty ?p - pot)
    (inPot ?i - ingredient ?p - pot)
    (isCooked ?i - ingredient)
    (carriesPot ?c - cook ?p - pot)
    (handsFree ?c - cook)
    (copper ?p - pot))
  (:action goTo
    :parameters (?c - cook ?from ?to - station)
    :precondition (cookAt ?c ?from)
    :effect (and (not (cookAt ?c ?from)) (cookAt ?c ?to)))
  (:action lightStove
    :parameters (?c - cook ?s - stove)
    :precondition (and (cookAt ?c ?s) (handsFree ?c) (not (flameOn ?s)))
    :effect (flameOn ?s))
  (:action turnOffStove
    :parameters (?c - cook ?s - stove)
    :precondition (and (cookAt ?c ?s) (handsFree ?c) (flameOn ?s))
    :effect (not (flameOn ?s)))
  (:action liftPot
    :parameters (?c - cook ?p - pot ?s - station)
    :precondition (and (cookAt ?c ?s) (standsOn ?p ?s) (handsFree ?c))
    :effect (and (carriesPot ?c ?p) (not (standsOn ?p ?s)) (not (handsFree ?c))))
  (:action setPot
    :parameters (?c - cook ?p - pot ?s - station)
    :precondition (and (cookAt ?c ?s) (carriesPot ?c ?p))
    :effect (and (standsOn ?p ?s) (handsFree ?c) (not (carriesPot ?c ?p))))
  (:action addTo
    :parameters (?c - cook ?i - ingredient ?p - pot ?s - station)
    :precondition (and (cookAt ?c ?s) (standsOn ?p ?s) (handsFree ?c) (not (dirty ?p)))
    :effect (inPot ?i ?p))
  (:action simmer
    :parameters (?c - cook ?i - ingredient ?p - pot ?s - stove)
    :precondition (and (cookAt ?c ?s) (standsOn ?p ?s) (inPot ?i ?p) (flameOn ?s))
    :effect (isCooked ?i))
  (:action scrub
    :parameters (?c - cook ?p - pot ?s - sink)
    :precondition (and (cookAt ?c ?s) (standsOn ?p ?s) (handsFree ?c) (dirty ?p))
    :effect (not (dirty ?p))))
