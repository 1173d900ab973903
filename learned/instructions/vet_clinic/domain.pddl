(define (domain vet-clinic)
  (:requirements :strips :typing)
  (:types vet animal cage room medicine - object
          dog cat rabbit - animal)
  (:predicates
    (at ?v - vet ?r - room)
    (cage-in ?c - cage ?r - room)
    (in ?a - animal ?c - cage)
    (free ?c - cage)
    (leading ?v - vet ?a - animal)
    (leash-free ?v - vet)
    (on-table ?a - animal ?r - room)
    (table-free ?r - room)
    (shelved ?m - medicine ?r - room)
    (has ?v - vet ?m - medicine)
    (given ?m - medicine ?a - animal)
    (weighed ?a - animal)
    (bandaged ?a - animal)
    (injured ?a - animal)
    (scales-in ?r - room))
  (:action go
    :parameters (?v - vet ?r ?s - room)
    :precondition (at ?v ?r)
    :effect (and (at ?v ?s) (not (at ?v ?r))))
  (:action take-out
    :parameters (?v - vet ?a - animal ?c - cage ?r - room)
    :precondition (and (at ?v ?r) (cage-in ?c ?r) (in ?a ?c) (leash-free ?v))
    :effect (and (leading ?v ?a) (free ?c) (not (in ?a ?c)) (not (leash-free ?v))))
  (:action put-in
    :parameters (?v - vet ?a - animal ?c - cage ?r - room)
    :precondition (and (at ?v ?r) (cage-in ?c ?r) (leading ?v ?a) (free ?c))
    :effect (and (in ?a ?c) (leash-free ?v) (not (leading ?v ?a)) (not (free ?c))))
  (:action lift-on
    :parameters (?v - vet ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (leading ?v ?a) (table-free ?r))
    :effect (and (on-table ?a ?r) (leash-free ?v) (not (leading ?v ?a)) (not (table-free ?r))))
  (:action lift-off
    :parameters (?v - vet ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (on-table ?a ?r) (leash-free ?v))
    :effect (and (leading ?v ?a) (table-free ?r) (not (on-table ?a ?r)) (not (leash-free ?v))))
  (:action fetch
    :parameters (?v - vet ?m - medicine ?r - room)
    :precondition (and (at ?v ?r) (shelved ?m ?r))
    :effect (and (has ?v ?m) (not (shelved ?m ?r))))
  (:action put-back
    :parameters (?v - vet ?m - medicine ?r - room)
    :precondition (and (at ?v ?r) (has ?v ?m))
    :effect (and (shelved ?m ?r) (not (has ?v ?m))))
  (:action give
    :parameters (?v - vet ?m - medicine ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (on-table ?a ?r) (has ?v ?m))
    :effect (given ?m ?a))
  (:action weigh
    :parameters (?v - vet ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (on-table ?a ?r) (scales-in ?r))
    :effect (weighed ?a))
  (:action bandage
    :parameters (?v - vet ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (on-table ?a ?r))
    :effect (bandaged ?a))
  (:action unbandage
    :parameters (?v - vet ?a - animal ?r - room)
    :precondition (and (at ?v ?r) (on-table ?a ?r) (bandaged ?a))
    :effect (not (bandaged ?a))))
