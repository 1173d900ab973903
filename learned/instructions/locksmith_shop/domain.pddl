(define (domain locksmith_shop)
  (:requirements :strips :typing)
  (:types person key lock door hook - object
          smith customer - person)
  (:constants boss - smith)
  (:predicates
    (hangs_on ?k - key ?h - hook)
    (has ?p - person ?k - key)
    (blank ?k - key)
    (opens ?k - key ?l - lock)
    (locked ?l - lock)
    (unlocked ?l - lock)
    (fitted ?l - lock ?d - door)
    (loose ?l - lock)
    (bare ?d - door)
    (oiled ?l - lock)
    (brass ?k - key)
    (steel ?k - key))
  (:action take_key
    :parameters (?s - smith ?k - key ?h - hook)
    :precondition (hangs_on ?k ?h)
    :effect (and (has ?s ?k) (not (hangs_on ?k ?h))))
  (:action hang_key
    :parameters (?s - smith ?k - key ?h - hook)
    :precondition (has ?s ?k)
    :effect (and (hangs_on ?k ?h) (not (has ?s ?k))))
  (:action give_key
    :parameters (?p ?q - person ?k - key)
    :precondition (has ?p ?k)
    :effect (and (has ?q ?k) (not (has ?p ?k))))
  (:action cut_key
    :parameters (?s - smith ?k - key ?l - lock)
    :precondition (and (has ?s ?k) (blank ?k))
    :effect (and (opens ?k ?l) (not (blank ?k))))
  (:action lock_it
    :parameters (?p - person ?k - key ?l - lock)
    :precondition (and (has ?p ?k) (opens ?k ?l) (unlocked ?l))
    :effect (and (locked ?l) (not (unlocked ?l))))
  (:action unlock_it
    :parameters (?p - person ?k - key ?l - lock)
    :precondition (and (has ?p ?k) (opens ?k ?l) (locked ?l))
    :effect (and (unlocked ?l) (not (locked ?l))))
  (:action fit_lock
    :parameters (?s - smith ?l - lock ?d - door)
    :precondition (and (loose ?l) (bare ?d))
    :effect (and (fitted ?l ?d) (not (loose ?l)) (not (bare ?d))))
  (:action remove_lock
    :parameters (?s - smith ?l - lock ?d - door)
    :precondition (and (fitted ?l ?d) (unlocked ?l))
    :effect (and (loose ?l) (bare ?d) (not (fitted ?l ?d))))
  (:action oil_lock
    :parameters (?s - smith ?l - lock)
    :precondition (unlocked ?l)
    :effect (oiled ?l)))
