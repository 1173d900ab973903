(define (domain ice-festival)
  (:requirements :strips :typing)
  (:types
    piece stand - object
    slab figure - piece)
  (:predicates
    (rests-on ?p - piece ?q - slab)
    (stands-at ?p - piece ?s - stand)
    (uncovered ?p - piece)
    (vacant ?s - stand)
    (in-tongs ?p - piece)
    (tongs-empty)
    (polished ?p - piece)
    (glowing ?s - stand)
    (blue-ice ?p - piece)
    (clear-ice ?p - piece))
  (:action lift-from-stand
    :parameters (?p - piece ?s - stand)
    :precondition (and (stands-at ?p ?s) (uncovered ?p) (tongs-empty))
    :effect (and (in-tongs ?p) (vacant ?s) (not (stands-at ?p ?s)) (not (uncovered ?p)) (not (tongs-empty))))
  (:action lower-to-stand
    :parameters (?p - piece ?s - stand)
    :precondition (and (in-tongs ?p) (vacant ?s))
    :effect (and (stands-at ?p ?s) (uncovered ?p) (tongs-empty) (not (in-tongs ?p)) (not (vacant ?s))))
  (:action lift-off
    :parameters (?p - piece ?q - slab)
    :precondition (and (rests-on ?p ?q) (uncovered ?p) (tongs-empty))
    :effect (and (in-tongs ?p) (uncovered ?q) (not (rests-on ?p ?q)) (not (uncovered ?p)) (not (tongs-empty))))
  (:action set-onto
    :parameters (?p - piece ?q - slab)
    :precondition (and (in-tongs ?p) (uncovered ?q))
    :effect (and (rests-on ?p ?q) (uncovered ?p) (tongs-empty) (not (in-tongs ?p)) (not (uncovered ?q))))
  (:action polish
    :parameters (?p - piece)
    :precondition (and (uncovered ?p) (tongs-empty))
    :effect (polished ?p))
  (:action light-up
    :parameters (?s - stand)
    :precondition ()
    :effect (glowing ?s))
  (:action switch-off
    :parameters (?s - stand)
    :precondition (glowing ?s)
    :effect (not (glowing ?s))))
