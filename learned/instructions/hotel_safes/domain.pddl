(define (domain hotel_safes)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    room safe valuable person - object
    guest staff - person)
  (:predicates
    (in_room ?p - person ?r - room)
    (door ?r1 ?r2 - room)
    (built_into ?s - safe ?r - room)
    (locked ?s - safe)
    (knows_code ?p - person ?s - safe)
    (kept_in ?v - valuable ?s - safe)
    (has ?p - person ?v - valuable)
    (owns ?g - guest ?v - valuable)
    (golden ?v - valuable)
    (insured ?v - valuable))
  (:action walk
    :parameters (?p - person ?r1 ?r2 - room)
    :precondition (and (in_room ?p ?r1) (door ?r1 ?r2))
    :effect (and (in_room ?p ?r2) (not (in_room ?p ?r1))))
  (:action unlock_safe
    :parameters (?p - person ?s - safe ?r - room)
    :precondition (and (in_room ?p ?r) (built_into ?s ?r) (knows_code ?p ?s) (locked ?s))
    :effect (not (locked ?s)))
  (:action lock_safe
    :parameters (?p - person ?s - safe ?r - room)
    :precondition (and (in_room ?p ?r) (built_into ?s ?r) (not (locked ?s)))
    :effect (locked ?s))
  (:action tell_code
    :parameters (?p ?q - person ?s - safe ?r - room)
    :precondition (and (in_room ?p ?r) (in_room ?q ?r) (knows_code ?p ?s))
    :effect (knows_code ?q ?s))
  (:action deposit
    :parameters (?p - person ?v - valuable ?s - safe ?r - room)
    :precondition (and (in_room ?p ?r) (built_into ?s ?r) (not (locked ?s)) (has ?p ?v))
    :effect (and (kept_in ?v ?s) (not (has ?p ?v))))
  (:action withdraw
    :parameters (?p - person ?v - valuable ?s - safe ?r - room)
    :precondition (and (in_room ?p ?r) (built_into ?s ?r) (not (locked ?s)) (kept_in ?v ?s))
    :effect (and (has ?p ?v) (not (kept_in ?v ?s))))
  (:action hand_over
    :parameters (?p ?q - person ?v - valuable ?r - room)
    :precondition (and (in_room ?p ?r) (in_room ?q ?r) (has ?p ?v))
    :effect (and (has ?q ?v) (not (has ?p ?v)))))
