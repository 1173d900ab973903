(define (domain candleworks)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    candle pot scent dye station rack_slot - object
    pillar taper - candle
    stove shelf_unit - station)
  (:predicates
    (pot_at ?p - pot ?s - station)
    (melted ?p - pot)
    (scented ?p - pot ?f - scent)
    (unscented ?p - pot)
    (dyed ?p - pot ?d - dye)
    (undyed ?p - pot)
    (beeswax ?p - pot)
    (wicked ?c - candle)
    (moulded ?c - candle)
    (cured ?c - candle)
    (trimmed ?c - candle)
    (smells_of ?c - candle ?f - scent)
    (coloured ?c - candle ?d - dye)
    (in_slot ?c - candle ?r - rack_slot)
    (loose ?c - candle)
    (slot_empty ?r - rack_slot)
    (boxed ?c - candle)
    (stove_lit ?s - stove))
  (:action carry_pot
    :parameters (?p - pot ?a ?b - station)
    :precondition (pot_at ?p ?a)
    :effect (and (pot_at ?p ?b) (not (pot_at ?p ?a))))
  (:action light_stove
    :parameters (?s - stove)
    :precondition (not (stove_lit ?s))
    :effect (stove_lit ?s))
  (:action snuff_stove
    :parameters (?s - stove)
    :precondition (stove_lit ?s)
    :effect (not (stove_lit ?s)))
  (:action melt
    :parameters (?p - pot ?s - stove)
    :precondition (and (pot_at ?p ?s) (stove_lit ?s))
    :effect (melted ?p))
  (:action add_scent
    :parameters (?p - pot ?f - scent)
    :precondition (and (melted ?p) (unscented ?p))
    :effect (and (scented ?p ?f) (not (unscented ?p))))
  (:action add_dye
    :parameters (?p - pot ?d - dye)
    :precondition (and (melted ?p) (undyed ?p))
    :effect (and (dyed ?p ?d) (not (undyed ?p))))
  (:action insert_wick
    :parameters (?c - candle)
    :precondition (not (moulded ?c))
    :effect (wicked ?c))
  (:action pour
    :parameters (?c - candle ?p - pot ?f - scent ?d - dye)
    :precondition (and (wicked ?c) (loose ?c) (melted ?p) (scented ?p ?f) (dyed ?p ?d) (not (moulded ?c)))
    :effect (and (moulded ?c) (smells_of ?c ?f) (coloured ?c ?d)))
  (:action rack
    :parameters (?c - candle ?r - rack_slot)
    :precondition (and (moulded ?c) (loose ?c) (slot_empty ?r))
    :effect (and (in_slot ?c ?r) (not (loose ?c)) (not (slot_empty ?r))))
  (:action unrack
    :parameters (?c - candle ?r - rack_slot)
    :precondition (in_slot ?c ?r)
    :effect (and (loose ?c) (slot_empty ?r) (not (in_slot ?c ?r))))
  (:action cure
    :parameters (?c - candle ?r - rack_slot)
    :precondition (in_slot ?c ?r)
    :effect (cured ?c))
  (:action trim
    :parameters (?c - candle)
    :precondition (and (moulded ?c) (cured ?c))
    :effect (trimmed ?c))
  (:action box
    :parameters (?c - candle)
    :precondition (and (cured ?c) (trimmed ?c) (loose ?c))
    :effect (and (boxed ?c) (not (loose ?c))))
  (:action unbox
    :parameters (?c - candle)
    :precondition (boxed ?c)
    :effect (and (loose ?c) (not (boxed ?c)))))
