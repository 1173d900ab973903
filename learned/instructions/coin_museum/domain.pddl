(define (domain COIN-CABINET)
  (:requirements :strips :typing :action-costs)
  (:types coin holder curator key room - object  vitrine tray - holder)
  (:predicates
    (lies ?c - coin ?h - holder)
    (stands ?h - holder ?r - room)
    (cur-in ?u - curator ?r - room)
    (key-in ?k - key ?r - room)
    (pocket ?u - curator ?k - key)
    (fits ?k - key ?v - vitrine)
    (shut ?v - vitrine) (ajar ?v - vitrine)
    (inhand ?u - curator ?c - coin) (handfree ?u - curator)
    (gloved ?u - curator)
    (weighed ?c - coin) (catalogued ?c - coin)
    (scale-room ?r - room)
    (lit ?v - vitrine) (unlit ?v - vitrine)
    (gold ?c - coin) (silver ?c - coin) (roman ?c - coin)
    (stair ?a ?b - room))
  (:functions (total-cost) - number)
  (:action pass
    :parameters (?u - curator ?a ?b - room)
    :precondition (and (cur-in ?u ?a) (stair ?a ?b))
    :effect (and (cur-in ?u ?b) (not (cur-in ?u ?a)) (increase (total-cost) 3)))
  (:action pocket-key
    :parameters (?u - curator ?k - key ?r - room)
    :precondition (and (cur-in ?u ?r) (key-in ?k ?r))
    :effect (and (pocket ?u ?k) (not (key-in ?k ?r)) (increase (total-cost) 1)))
  (:action hang-key
    :parameters (?u - curator ?k - key ?r - room)
    :precondition (and (cur-in ?u ?r) (pocket ?u ?k))
    :effect (and (key-in ?k ?r) (not (pocket ?u ?k)) (increase (total-cost) 1)))
  (:action don-gloves
    :parameters (?u - curator)
    :precondition (handfree ?u)
    :effect (and (gloved ?u) (increase (total-cost) 1)))
  (:action doff-gloves
    :parameters (?u - curator)
    :precondition (and (handfree ?u) (gloved ?u))
    :effect (and (not (gloved ?u)) (increase (total-cost) 1)))
  (:action open-vitrine
    :parameters (?u - curator ?k - key ?v - vitrine ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?v ?r) (pocket ?u ?k) (fits ?k ?v) (shut ?v))
    :effect (and (ajar ?v) (not (shut ?v)) (increase (total-cost) 2)))
  (:action close-vitrine
    :parameters (?u - curator ?k - key ?v - vitrine ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?v ?r) (pocket ?u ?k) (fits ?k ?v) (ajar ?v))
    :effect (and (shut ?v) (not (ajar ?v)) (increase (total-cost) 2)))
  (:action lift-from-vitrine
    :parameters (?u - curator ?c - coin ?v - vitrine ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?v ?r) (ajar ?v) (lies ?c ?v) (gloved ?u) (handfree ?u))
    :effect (and (inhand ?u ?c) (not (lies ?c ?v)) (not (handfree ?u)) (increase (total-cost) 1)))
  (:action lay-in-vitrine
    :parameters (?u - curator ?c - coin ?v - vitrine ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?v ?r) (ajar ?v) (inhand ?u ?c))
    :effect (and (lies ?c ?v) (handfree ?u) (not (inhand ?u ?c)) (increase (total-cost) 1)))
  (:action lift-from-tray
    :parameters (?u - curator ?c - coin ?t - tray ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?t ?r) (lies ?c ?t) (gloved ?u) (handfree ?u))
    :effect (and (inhand ?u ?c) (not (lies ?c ?t)) (not (handfree ?u)) (increase (total-cost) 1)))
  (:action lay-on-tray
    :parameters (?u - curator ?c - coin ?t - tray ?r - room)
    :precondition (and (cur-in ?u ?r) (stands ?t ?r) (inhand ?u ?c))
    :effect (and (lies ?c ?t) (handfree ?u) (not (inhand ?u ?c)) (increase (total-cost) 1)))
  (:action weigh
    :parameters (?u - curator ?c - coin ?r - room)
    :precondition (and (cur-in ?u ?r) (scale-room ?r) (inhand ?u ?c))
    :effect (and (weighed ?c) (increase (total-cost) 4)))
  (:action catalogue
    :parameters (?c - coin)
    :precondition (weighed ?c)
    :effect (and (catalogued ?c) (increase (total-cost) 2)))
  (:action light
    :parameters (?v - vitrine)
    :precondition (unlit ?v)
    :effect (and (lit ?v) (not (unlit ?v)) (increase (total-cost) 1)))
  (:action darken
    :parameters (?v - vitrine)
    :precondition (lit ?v)
    :effect (and (unlit ?v) (not (lit ?v)) (increase (total-cost) 1))))
