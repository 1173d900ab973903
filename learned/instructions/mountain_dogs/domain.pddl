(define (domain mountain_dogs)
  (:requirements :strips :typing)
  (:types
    zone creature - object
    hut - zone
    dog person - creature
    handler hiker - person)
  (:predicates
    (is_in ?c - creature ?z - zone)
    (trail ?a ?b - zone)
    (leashed ?d - dog ?h - handler)
    (off_leash ?d - dog)
    (hand_free ?h - handler)
    (fresh ?d - dog)
    (tired ?d - dog)
    (bell_on ?d - dog)
    (bell_off ?d - dog)
    (combed ?z - zone)
    (located ?p - hiker)
    (buried ?p - hiker)
    (afoot ?p - hiker)
    (warmed ?p - hiker)
    (digger ?d - dog)
    (puppy ?d - dog)
    (snowy ?z - zone))
  (:action hike
    :parameters (?h - handler ?a ?b - zone)
    :precondition (and (is_in ?h ?a) (trail ?a ?b) (hand_free ?h))
    :effect (and (is_in ?h ?b) (not (is_in ?h ?a))))
  (:action lead
    :parameters (?h - handler ?d - dog ?a ?b - zone)
    :precondition (and (is_in ?h ?a) (is_in ?d ?a) (leashed ?d ?h) (trail ?a ?b))
    :effect (and (is_in ?h ?b) (is_in ?d ?b) (not (is_in ?h ?a)) (not (is_in ?d ?a))))
  (:action send
    :parameters (?d - dog ?a ?b - zone)
    :precondition (and (is_in ?d ?a) (off_leash ?d) (trail ?a ?b))
    :effect (and (is_in ?d ?b) (not (is_in ?d ?a))))
  (:action leash
    :parameters (?d - dog ?h - handler ?z - zone)
    :precondition (and (is_in ?d ?z) (is_in ?h ?z) (off_leash ?d) (hand_free ?h))
    :effect (and (leashed ?d ?h) (not (off_leash ?d)) (not (hand_free ?h))))
  (:action unleash
    :parameters (?d - dog ?h - handler)
    :precondition (leashed ?d ?h)
    :effect (and (off_leash ?d) (hand_free ?h) (not (leashed ?d ?h))))
  (:action tie_bell
    :parameters (?d - dog ?h - handler ?z - zone)
    :precondition (and (is_in ?d ?z) (is_in ?h ?z) (bell_off ?d))
    :effect (and (bell_on ?d) (not (bell_off ?d))))
  (:action untie_bell
    :parameters (?d - dog ?h - handler ?z - zone)
    :precondition (and (is_in ?d ?z) (is_in ?h ?z) (bell_on ?d))
    :effect (and (bell_off ?d) (not (bell_on ?d))))
  (:action comb_zone
    :parameters (?d - dog ?z - zone)
    :precondition (and (is_in ?d ?z) (off_leash ?d) (fresh ?d))
    :effect (and (combed ?z) (tired ?d) (not (fresh ?d))))
  (:action sniff_out
    :parameters (?d - dog ?p - hiker ?z - zone)
    :precondition (and (is_in ?d ?z) (is_in ?p ?z) (combed ?z))
    :effect (located ?p))
  (:action dig_out
    :parameters (?d - dog ?p - hiker ?z - zone)
    :precondition (and (is_in ?d ?z) (is_in ?p ?z) (digger ?d) (located ?p) (buried ?p))
    :effect (and (afoot ?p) (not (buried ?p))))
  (:action escort
    :parameters (?h - handler ?p - hiker ?a ?b - zone)
    :precondition (and (is_in ?h ?a) (is_in ?p ?a) (located ?p) (afoot ?p) (hand_free ?h) (trail ?a ?b))
    :effect (and (is_in ?h ?b) (is_in ?p ?b) (not (is_in ?h ?a)) (not (is_in ?p ?a))))
  (:action rest_dog
    :parameters (?d - dog ?z - hut)
    :precondition (and (is_in ?d ?z) (tired ?d))
    :effect (and (fresh ?d) (not (tired ?d))))
  (:action warm_up
    :parameters (?p - hiker ?z - hut)
    :precondition (is_in ?p ?z)
    :effect (warmed ?p)))
