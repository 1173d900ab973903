; wardrobe of an opera house
(define (domain opera_wardrobe)
  (:requirements :strips :typing :negative-preconditions)
  (:types costume person room - object
          gown cloak uniform - costume
          singer dresser - person)
  (:predicates
    (hangs_in ?c - costume ?r - room)
    (carries ?d - dresser ?c - costume)
    (person_in ?p - person ?r - room)
    (wears ?s - singer ?c - costume)
    (cut_for ?c - costume ?s - singer)
    (torn ?c - costume)
    (ironed ?c - costume)
    (clean ?c - costume)
    (sewing_place ?r - room)
    (wash_place ?r - room)
    (silk ?c - costume)
    (made_up ?s - singer))
  (:action go
    :parameters (?p - person ?a ?b - room)
    :precondition (person_in ?p ?a)
    :effect (and (person_in ?p ?b) (not (person_in ?p ?a))))
  (:action take_off_rail
    :parameters (?d - dresser ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (hangs_in ?c ?r))
    :effect (and (carries ?d ?c) (not (hangs_in ?c ?r))))
  (:action hang_up
    :parameters (?d - dresser ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (carries ?d ?c))
    :effect (and (hangs_in ?c ?r) (not (carries ?d ?c))))
  (:action sew
    :parameters (?d - dresser ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (carries ?d ?c) (sewing_place ?r) (torn ?c))
    :effect (and (not (torn ?c)) (not (ironed ?c))))
  (:action wash
    :parameters (?d - dresser ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (carries ?d ?c) (wash_place ?r))
    :effect (and (clean ?c) (not (ironed ?c))))
  (:action iron
    :parameters (?d - dresser ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (carries ?d ?c) (clean ?c) (not (torn ?c)))
    :effect (ironed ?c))
  (:action dress
    :parameters (?d - dresser ?s - singer ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (person_in ?s ?r) (carries ?d ?c) (cut_for ?c ?s) (not (torn ?c)))
    :effect (and (wears ?s ?c) (not (carries ?d ?c))))
  (:action undress
    :parameters (?d - dresser ?s - singer ?c - costume ?r - room)
    :precondition (and (person_in ?d ?r) (person_in ?s ?r) (wears ?s ?c))
    :effect (and (carries ?d ?c) (not (wears ?s ?c)) (not (clean ?c)) (not (ironed ?c))))
  (:action make_up
    :parameters (?d - dresser ?s - singer ?r - room)
    :precondition (and (person_in ?d ?r) (person_in ?s ?r))
    :effect (made_up ?s)))
