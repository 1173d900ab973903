(define (domain laundry_room)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    garment container person colour - object
    hamper machine - container
    washer dryer - machine)
  (:predicates
    (item_in ?g - garment ?c - container)
    (dirty ?g - garment)
    (wet ?g - garment)
    (folded ?g - garment)
    (door_open ?m - machine)
    (has_colour ?g - garment ?k - colour)
    (owned_by ?g - garment ?p - person))
  (:action open_door
    :parameters (?m - machine)
    :precondition (not (door_open ?m))
    :effect (door_open ?m))
  (:action shut_door
    :parameters (?m - machine)
    :precondition (door_open ?m)
    :effect (not (door_open ?m)))
  (:action put_in
    :parameters (?g - garment ?h - hamper ?m - machine)
    :precondition (and (item_in ?g ?h) (door_open ?m))
    :effect (and (item_in ?g ?m) (not (item_in ?g ?h)) (not (folded ?g))))
  (:action take_out
    :parameters (?g - garment ?m - machine ?h - hamper)
    :precondition (and (item_in ?g ?m) (door_open ?m))
    :effect (and (item_in ?g ?h) (not (item_in ?g ?m))))
  (:action toss
    :parameters (?g - garment ?a ?b - hamper)
    :precondition (item_in ?g ?a)
    :effect (and (item_in ?g ?b) (not (item_in ?g ?a))))
  (:action wash
    :parameters (?g - garment ?w - washer)
    :precondition (and (item_in ?g ?w) (not (door_open ?w)))
    :effect (and (wet ?g) (not (dirty ?g))))
  (:action dry
    :parameters (?g - garment ?d - dryer)
    :precondition (and (item_in ?g ?d) (wet ?g) (not (door_open ?d)))
    :effect (not (wet ?g)))
  (:action fold
    :parameters (?g - garment ?h - hamper)
    :precondition (and (item_in ?g ?h) (not (wet ?g)) (not (dirty ?g)))
    :effect (folded ?g)))
