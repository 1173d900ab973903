(define (domain seed_bank)
  (:requirements :strips :typing)
  (:types sample - object
          storage - object
          vault - storage
          drying_room - storage
          lab - storage
          researcher - object
          country - object)
  (:predicates
    (in_store ?s - sample ?v - storage)
    (held_by ?s - sample ?r - researcher)
    (posted ?r - researcher ?v - storage)
    (dried ?s - sample)
    (tested ?s - sample)
    (germinates ?s - sample)
    (sealed ?s - sample)
    (catalogued ?s - sample)
    (sent_to ?s - sample ?c - country)
    (origin ?s - sample ?c - country)
    (cooled ?v - vault)
    (linked ?a ?b - storage)
    (rare ?s - sample))
  (:action relocate
    :parameters (?r - researcher ?a ?b - storage)
    :precondition (and (posted ?r ?a) (linked ?a ?b))
    :effect (and (posted ?r ?b) (not (posted ?r ?a))))
  (:action pick
    :parameters (?r - researcher ?s - sample ?v - storage)
    :precondition (and (posted ?r ?v) (in_store ?s ?v))
    :effect (and (held_by ?s ?r) (not (in_store ?s ?v))))
  (:action deposit
    :parameters (?r - researcher ?s - sample ?v - storage)
    :precondition (and (posted ?r ?v) (held_by ?s ?r))
    :effect (and (in_store ?s ?v) (not (held_by ?s ?r))))
  (:action dry
    :parameters (?s - sample ?d - drying_room)
    :precondition (in_store ?s ?d)
    :effect (dried ?s))
  (:action test
    :parameters (?r - researcher ?s - sample ?l - lab)
    :precondition (and (posted ?r ?l) (in_store ?s ?l))
    :effect (and (tested ?s) (germinates ?s)))
  (:action seal
    :parameters (?r - researcher ?s - sample)
    :precondition (and (held_by ?s ?r) (dried ?s))
    :effect (sealed ?s))
  (:action unseal
    :parameters (?r - researcher ?s - sample)
    :precondition (and (held_by ?s ?r) (sealed ?s))
    :effect (not (sealed ?s)))
  (:action catalogue
    :parameters (?r - researcher ?s - sample)
    :precondition (held_by ?s ?r)
    :effect (catalogued ?s))
  (:action chill
    :parameters (?r - researcher ?v - vault)
    :precondition (posted ?r ?v)
    :effect (cooled ?v))
  (:action ship
    :parameters (?r - researcher ?s - sample ?c - country ?l - lab)
    :precondition (and (posted ?r ?l) (held_by ?s ?r) (sealed ?s) (catalogued ?s))
    :effect (and (sent_to ?s ?c) (not (held_by ?s ?r)))))
