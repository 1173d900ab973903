(define (domain recyclingPlant)
  (:requirements :strips :typing :negative-preconditions)
  (:types item bin material colour)
  (:predicates
    (beltRunning)
    (onBelt ?i - item)
    (binHolds ?b - bin ?i - item)
    (madeOf ?i - item ?m - material)
    (takes ?b - bin ?m - material)
    (painted ?b - bin ?c - colour)
    (crushed ?i - item)
    (gripping ?i - item)
    (gripperFree))
  (:action startBelt
    :parameters ()
    :precondition (not (beltRunning))
    :effect (beltRunning))
  (:action stopBelt
    :parameters ()
    :precondition (beltRunning)
    :effect (not (beltRunning)))
  (:action pickOff
    :parameters (?i - item)
    :precondition (and (onBelt ?i) (gripperFree) (not (beltRunning)))
    :effect (and (gripping ?i) (not (onBelt ?i)) (not (gripperFree))))
  (:action layOnBelt
    :parameters (?i - item)
    :precondition (and (gripping ?i) (not (beltRunning)))
    :effect (and (onBelt ?i) (gripperFree) (not (gripping ?i))))
  (:action dropInto
    :parameters (?b - bin ?i - item)
    :precondition (gripping ?i)
    :effect (and (binHolds ?b ?i) (gripperFree) (not (gripping ?i))))
  (:action takeOut
    :parameters (?b - bin ?i - item)
    :precondition (and (binHolds ?b ?i) (gripperFree))
    :effect (and (gripping ?i) (not (binHolds ?b ?i)) (not (gripperFree))))
  (:action crush
    :parameters (?i - item)
    :precondition (and (onBelt ?i) (beltRunning) (not (crushed ?i)))
    :effect (crushed ?i)))
