(define (domain shepherd_huts)
  (:requirements :strips :typing)
  (:types hut tractor pasture colour furnishing guest - object)
  (:constants yard - pasture
              cream green - colour)
  (:predicates
    (stands_on ?h - hut ?p - pasture)
    (parked ?t - tractor ?p - pasture)
    (track ?p ?q - pasture)
    (hitched ?h - hut ?t - tractor)
    (idle ?t - tractor)
    (has_colour ?h - hut ?c - colour)
    (fitted ?h - hut ?f - furnishing)
    (stays_in ?g - guest ?h - hut)
    (waiting ?g - guest)
    (swept ?h - hut))
  (:action drive
    :parameters (?t - tractor ?p ?q - pasture)
    :precondition (and (idle ?t) (parked ?t ?p) (track ?p ?q))
    :effect (and (parked ?t ?q) (not (parked ?t ?p))))
  (:action hitch
    :parameters (?h - hut ?t - tractor ?p - pasture)
    :precondition (and (idle ?t) (parked ?t ?p) (stands_on ?h ?p))
    :effect (and (hitched ?h ?t) (not (idle ?t))))
  (:action unhitch
    :parameters (?h - hut ?t - tractor)
    :precondition (hitched ?h ?t)
    :effect (and (idle ?t) (not (hitched ?h ?t))))
  (:action haul
    :parameters (?t - tractor ?h - hut ?p ?q - pasture)
    :precondition (and (hitched ?h ?t) (parked ?t ?p) (stands_on ?h ?p) (track ?p ?q))
    :effect (and (parked ?t ?q) (stands_on ?h ?q) (not (parked ?t ?p)) (not (stands_on ?h ?p))))
  (:action repaint
    :parameters (?h - hut ?old ?new - colour)
    :precondition (and (stands_on ?h yard) (has_colour ?h ?old))
    :effect (and (not (has_colour ?h ?old)) (has_colour ?h ?new)))
  (:action fit
    :parameters (?h - hut ?f - furnishing)
    :precondition (stands_on ?h yard)
    :effect (fitted ?h ?f))
  (:action sweep
    :parameters (?h - hut)
    :precondition (and)
    :effect (swept ?h))
  (:action check_in
    :parameters (?g - guest ?h - hut)
    :precondition (and (waiting ?g) (swept ?h))
    :effect (and (stays_in ?g ?h) (not (waiting ?g))))
  (:action check_out
    :parameters (?g - guest ?h - hut)
    :precondition (stays_in ?g ?h)
    :effect (and (waiting ?g) (not (stays_in ?g ?h)) (not (swept ?h)))))
