(define (domain signal-box)
  (:requirements :strips :typing)
  (:types lever train section - object
          points-lever signal-lever - lever)
  (:constants box_kettle - object)
  (:predicates
    (normal ?l - lever)
    (reversed ?l - lever)
    (locked ?l - lever)
    (free ?l - lever)
    (stands ?t - train ?s - section)
    (occupied ?s - section)
    (clear ?s - section)
    (straight-on ?s ?r - section ?p - points-lever)
    (diverging ?s ?r - section ?p - points-lever)
    (guards ?g - signal-lever ?s - section)
    (offered ?t - train)
    (accepted ?t - train)
    (logged ?t - train)
    (express ?t - train)
    (oiled ?l - lever)
    (on-the-boil ?x - object)
    (cold ?x - object))
  (:action pull
    :parameters (?l - lever)
    :precondition (and (normal ?l) (free ?l))
    :effect (and (reversed ?l) (not (normal ?l))))
  (:action put-back
    :parameters (?l - lever)
    :precondition (and (reversed ?l) (free ?l))
    :effect (and (normal ?l) (not (reversed ?l))))
  (:action lock
    :parameters (?l - lever)
    :precondition (free ?l)
    :effect (and (locked ?l) (not (free ?l))))
  (:action unlock
    :parameters (?l - lever)
    :precondition (locked ?l)
    :effect (and (free ?l) (not (locked ?l))))
  (:action grease
    :parameters (?l - lever)
    :precondition (free ?l)
    :effect (oiled ?l))
  (:action accept-train
    :parameters (?t - train)
    :precondition (offered ?t)
    :effect (and (accepted ?t) (not (offered ?t))))
  (:action pass-straight
    :parameters (?t - train ?s ?r - section ?p - points-lever ?g - signal-lever)
    :precondition (and (accepted ?t) (stands ?t ?s) (clear ?r) (straight-on ?s ?r ?p) (normal ?p) (locked ?p) (guards ?g ?s) (reversed ?g))
    :effect (and (stands ?t ?r) (occupied ?r) (clear ?s) (not (stands ?t ?s)) (not (occupied ?s)) (not (clear ?r))))
  (:action pass-diverging
    :parameters (?t - train ?s ?r - section ?p - points-lever ?g - signal-lever)
    :precondition (and (accepted ?t) (stands ?t ?s) (clear ?r) (diverging ?s ?r ?p) (reversed ?p) (locked ?p) (guards ?g ?s) (reversed ?g))
    :effect (and (stands ?t ?r) (occupied ?r) (clear ?s) (not (stands ?t ?s)) (not (occupied ?s)) (not (clear ?r))))
  (:action enter-in-book
    :parameters (?t - train)
    :precondition (accepted ?t)
    :effect (logged ?t))
  (:action boil
    :parameters (?x - object)
    :precondition (cold ?x)
    :effect (and (on-the-boil ?x) (not (cold ?x)))))
