(define (domain car-wash)
  (:requirements :strips :typing :negative-preconditions)
  (:types vehicle bay worker - object
          car van - vehicle)
  (:predicates
    (queuing ?v - vehicle)
    (in-bay ?v - vehicle ?b - bay)
    (bay-free ?b - bay)
    (works-in ?w - worker ?b - bay)
    (has-waxer ?b - bay)
    (tall ?b - bay)
    (foamed ?v - vehicle)
    (washed ?v - vehicle)
    (dry ?v - vehicle)
    (waxed ?v - vehicle)
    (hoovered ?v - vehicle ?w - worker)
    (paid ?v - vehicle)
    (gone ?v - vehicle))
  (:action enter-car
    :parameters (?v - car ?b - bay)
    :precondition (and (queuing ?v) (bay-free ?b))
    :effect (and (in-bay ?v ?b) (not (queuing ?v)) (not (bay-free ?b))))
  (:action enter-van
    :parameters (?v - van ?b - bay)
    :precondition (and (queuing ?v) (bay-free ?b) (tall ?b))
    :effect (and (in-bay ?v ?b) (not (queuing ?v)) (not (bay-free ?b))))
  (:action back-out
    :parameters (?v - vehicle ?b - bay)
    :precondition (in-bay ?v ?b)
    :effect (and (queuing ?v) (bay-free ?b) (not (in-bay ?v ?b))))
  (:action switch-bay
    :parameters (?w - worker ?a ?b - bay)
    :precondition (works-in ?w ?a)
    :effect (and (works-in ?w ?b) (not (works-in ?w ?a))))
  (:action foam
    :parameters (?v - vehicle ?b - bay)
    :precondition (in-bay ?v ?b)
    :effect (and (foamed ?v) (not (dry ?v))))
  (:action rinse
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-bay ?v ?b) (foamed ?v))
    :effect (and (washed ?v) (not (foamed ?v)) (not (dry ?v))))
  (:action blow-dry
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-bay ?v ?b) (not (foamed ?v)))
    :effect (dry ?v))
  (:action wax
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-bay ?v ?b) (has-waxer ?b) (washed ?v) (dry ?v))
    :effect (waxed ?v))
  (:action hoover
    :parameters (?v - vehicle ?b - bay ?w - worker)
    :precondition (and (in-bay ?v ?b) (works-in ?w ?b))
    :effect (hoovered ?v ?w))
  (:action pay
    :parameters (?v - vehicle)
    :precondition (not (paid ?v))
    :effect (paid ?v))
  (:action depart
    :parameters (?v - vehicle ?b - bay)
    :precondition (and (in-bay ?v ?b) (paid ?v))
    :effect (and (gone ?v) (bay-free ?b) (not (in-bay ?v ?b)))))
