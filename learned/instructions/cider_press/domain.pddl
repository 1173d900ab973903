(define (domain cider_press)
  (:requirements :strips :typing :negative-preconditions)
  (:types worker crate barrel variety place - object)
  (:constants yard mill_room cellar - place)
  (:predicates
    (is_in ?w - worker ?p - place)
    (crate_in ?k - crate ?p - place)
    (barrel_in ?b - barrel ?p - place)
    (of_variety ?k - crate ?v - variety)
    (washed ?k - crate)
    (milled ?k - crate)
    (pressed ?w - worker ?k - crate ?b - barrel)
    (juice_in ?b - barrel ?v - variety)
    (bunged ?b - barrel))
  (:action walk
    :parameters (?w - worker ?p ?q - place)
    :precondition (is_in ?w ?p)
    :effect (and (is_in ?w ?q) (not (is_in ?w ?p))))
  (:action haul
    :parameters (?w - worker ?k - crate ?p ?q - place)
    :precondition (and (is_in ?w ?p) (crate_in ?k ?p))
    :effect (and (is_in ?w ?q) (crate_in ?k ?q) (not (is_in ?w ?p)) (not (crate_in ?k ?p))))
  (:action wash
    :parameters (?w - worker ?k - crate)
    :precondition (and (is_in ?w yard) (crate_in ?k yard))
    :effect (washed ?k))
  (:action mill
    :parameters (?w - worker ?k - crate)
    :precondition (and (is_in ?w mill_room) (crate_in ?k mill_room) (washed ?k))
    :effect (milled ?k))
  (:action press
    :parameters (?w - worker ?k - crate ?b - barrel ?v - variety)
    :precondition (and (is_in ?w mill_room) (crate_in ?k mill_room) (barrel_in ?b mill_room)
                       (milled ?k) (of_variety ?k ?v) (not (bunged ?b)))
    :effect (and (pressed ?w ?k ?b) (juice_in ?b ?v)))
  (:action bung
    :parameters (?w - worker ?b - barrel ?p - place)
    :precondition (and (is_in ?w ?p) (barrel_in ?b ?p) (not (bunged ?b)))
    :effect (bunged ?b))
  (:action unbung
    :parameters (?w - worker ?b - barrel ?p - place)
    :precondition (and (is_in ?w ?p) (barrel_in ?b ?p) (bunged ?b))
    :effect (not (bunged ?b)))
  (:action roll
    :parameters (?w - worker ?b - barrel ?p ?q - place)
    :precondition (and (is_in ?w ?p) (barrel_in ?b ?p) (bunged ?b))
    :effect (and (is_in ?w ?q) (barrel_in ?b ?q) (not (is_in ?w ?p)) (not (barrel_in ?b ?p))))
  (:action drain
    :parameters (?w - worker ?b - barrel ?v - variety)
    :precondition (and (is_in ?w yard) (barrel_in ?b yard) (juice_in ?b ?v) (not (bunged ?b)))
    :effect (not (juice_in ?b ?v))))
