(define (domain cheese-dairy)
  (:requirements :strips :typing)
  (:types product spot vat worker animal - object
          wheel milk - product
          rack bath bench - spot)
  (:constants cow goat sheep - animal)
  (:predicates
    (from-animal ?p - product ?a - animal)
    (lies-on ?c - wheel ?s - spot)
    (carries ?w - worker ?c - wheel)
    (free-handed ?w - worker)
    (turned ?c - wheel)
    (salted ?c - wheel)
    (waxed ?c - wheel)
    (holds ?v - vat ?m - milk)
    (in-can ?m - milk)
    (empty-vat ?v - vat)
    (warm ?v - vat))
  (:action lift
    :parameters (?w - worker ?c - wheel ?s - spot)
    :precondition (and (lies-on ?c ?s) (free-handed ?w))
    :effect (and (carries ?w ?c) (not (lies-on ?c ?s)) (not (free-handed ?w))))
  (:action set-down
    :parameters (?w - worker ?c - wheel ?s - spot)
    :precondition (carries ?w ?c)
    :effect (and (lies-on ?c ?s) (free-handed ?w) (not (carries ?w ?c))))
  (:action turn
    :parameters (?c - wheel ?r - rack)
    :precondition (lies-on ?c ?r)
    :effect (turned ?c))
  (:action brine
    :parameters (?c - wheel ?b - bath)
    :precondition (lies-on ?c ?b)
    :effect (salted ?c))
  (:action wax
    :parameters (?c - wheel ?b - bench)
    :precondition (and (lies-on ?c ?b) (salted ?c))
    :effect (waxed ?c))
  (:action pour
    :parameters (?m - milk ?v - vat)
    :precondition (and (in-can ?m) (empty-vat ?v))
    :effect (and (holds ?v ?m) (not (in-can ?m)) (not (empty-vat ?v))))
  (:action heat
    :parameters (?v - vat ?m - milk)
    :precondition (holds ?v ?m)
    :effect (warm ?v))
  (:action drain
    :parameters (?v - vat ?m - milk)
    :precondition (holds ?v ?m)
    :effect (and (in-can ?m) (empty-vat ?v) (not (holds ?v ?m)) (not (warm ?v)))))
