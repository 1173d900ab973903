(define (domain movers)
  (:requirements :strips :typing :negative-preconditions :equality :action-costs)
  (:types
    flat depot - place
    furniture appliance - item
    van helper client place item - object)
  (:predicates
    (itemat ?i - item ?p - place)
    (invan ?v - van ?i - item)
    (vanat ?v - van ?p - place)
    (helperat ?h - helper ?p - place)
    (riding ?h - helper ?v - van)
    (wrapped ?i - item)
    (heavy ?i - item)
    (owns ?c - client ?i - item)
    (road ?p ?q - place))
  (:functions (total-cost) - number (miles ?p ?q - place) - number)
  (:action load
    :parameters (?h - helper ?i - item ?v - van ?p - place)
    :precondition (and (helperat ?h ?p) (itemat ?i ?p) (vanat ?v ?p) (not (heavy ?i)))
    :effect (and (invan ?v ?i) (not (itemat ?i ?p)) (increase (total-cost) 1)))
  (:action loadheavy
    :parameters (?h ?g - helper ?i - item ?v - van ?p - place)
    :precondition (and (not (= ?h ?g)) (helperat ?h ?p) (helperat ?g ?p) (itemat ?i ?p) (vanat ?v ?p) (heavy ?i))
    :effect (and (invan ?v ?i) (not (itemat ?i ?p)) (increase (total-cost) 3)))
  (:action unload
    :parameters (?h - helper ?i - item ?v - van ?p - place)
    :precondition (and (helperat ?h ?p) (invan ?v ?i) (vanat ?v ?p) (not (heavy ?i)))
    :effect (and (itemat ?i ?p) (not (invan ?v ?i)) (increase (total-cost) 1)))
  (:action unloadheavy
    :parameters (?h ?g - helper ?i - item ?v - van ?p - place)
    :precondition (and (not (= ?h ?g)) (helperat ?h ?p) (helperat ?g ?p) (invan ?v ?i) (vanat ?v ?p) (heavy ?i))
    :effect (and (itemat ?i ?p) (not (invan ?v ?i)) (increase (total-cost) 3)))
  (:action wrap
    :parameters (?h - helper ?i - item ?p - place)
    :precondition (and (helperat ?h ?p) (itemat ?i ?p) (not (wrapped ?i)))
    :effect (and (wrapped ?i) (increase (total-cost) 2)))
  (:action getin
    :parameters (?h - helper ?v - van ?p - place)
    :precondition (and (helperat ?h ?p) (vanat ?v ?p))
    :effect (and (riding ?h ?v) (not (helperat ?h ?p)) (increase (total-cost) 0)))
  (:action getout
    :parameters (?h - helper ?v - van ?p - place)
    :precondition (and (riding ?h ?v) (vanat ?v ?p))
    :effect (and (helperat ?h ?p) (not (riding ?h ?v)) (increase (total-cost) 0)))
  (:action drive
    :parameters (?h - helper ?v - van ?p ?q - place)
    :precondition (and (riding ?h ?v) (vanat ?v ?p) (road ?p ?q))
    :effect (and (vanat ?v ?q) (not (vanat ?v ?p)) (increase (total-cost) (miles ?p ?q)))))
