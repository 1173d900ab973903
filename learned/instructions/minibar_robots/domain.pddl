(define (domain hotel-minibar)
  (:requirements :strips :typing)
  (:types place bot item - object
          guestroom storeroom hallway - place)
  (:predicates
    (bot-at ?b - bot ?p - place)
    (path ?a ?b - place)
    (stored ?i - item ?p - place)
    (carries ?b - bot ?i - item)
    (tray-free ?b - bot)
    (minibar-open ?g - guestroom)
    (wiped ?g - guestroom)
    (alcoholic ?i - item)
    (occupied ?g - guestroom))
  (:action roll
    :parameters (?b - bot ?from ?to - place)
    :precondition (and (bot-at ?b ?from) (path ?from ?to))
    :effect (and (bot-at ?b ?to) (not (bot-at ?b ?from))))
  (:action take-from-store
    :parameters (?b - bot ?i - item ?s - storeroom)
    :precondition (and (bot-at ?b ?s) (stored ?i ?s) (tray-free ?b))
    :effect (and (carries ?b ?i) (not (stored ?i ?s)) (not (tray-free ?b))))
  (:action put-in-store
    :parameters (?b - bot ?i - item ?s - storeroom)
    :precondition (and (bot-at ?b ?s) (carries ?b ?i))
    :effect (and (stored ?i ?s) (tray-free ?b) (not (carries ?b ?i))))
  (:action take-from-minibar
    :parameters (?b - bot ?i - item ?g - guestroom)
    :precondition (and (bot-at ?b ?g) (stored ?i ?g) (minibar-open ?g) (tray-free ?b))
    :effect (and (carries ?b ?i) (not (stored ?i ?g)) (not (tray-free ?b))))
  (:action stock-minibar
    :parameters (?b - bot ?i - item ?g - guestroom)
    :precondition (and (bot-at ?b ?g) (carries ?b ?i) (minibar-open ?g))
    :effect (and (stored ?i ?g) (tray-free ?b) (not (carries ?b ?i))))
  (:action unlock-minibar
    :parameters (?b - bot ?g - guestroom)
    :precondition (bot-at ?b ?g)
    :effect (minibar-open ?g))
  (:action lock-minibar
    :parameters (?b - bot ?g - guestroom)
    :precondition (and (bot-at ?b ?g) (minibar-open ?g))
    :effect (not (minibar-open ?g)))
  (:action wipe
    :parameters (?b - bot ?g - guestroom)
    :precondition (and (bot-at ?b ?g) (minibar-open ?g) (tray-free ?b))
    :effect (wiped ?g)))
