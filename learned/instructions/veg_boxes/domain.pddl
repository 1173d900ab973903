(define (domain veg-box-scheme)
  (:requirements :strips :typing)
  (:types packer box crop household - object)
  (:predicates
    (washed ?v - crop)
    (in-box ?v - crop ?b - box)
    (on-rack ?v - crop)
    (sealed ?b - box)
    (open ?b - box)
    (for ?b - box ?h - household)
    (in-van ?b - box)
    (in-shed ?b - box)
    (on-step ?b - box ?h - household)
    (leafy ?v - crop))
  (:action wash
    :parameters (?p - packer ?v - crop)
    :precondition (on-rack ?v)
    :effect (washed ?v))
  (:action pack
    :parameters (?p - packer ?v - crop ?b - box)
    :precondition (and (on-rack ?v) (open ?b) (in-shed ?b))
    :effect (and (in-box ?v ?b) (not (on-rack ?v))))
  (:action unpack
    :parameters (?p - packer ?v - crop ?b - box)
    :precondition (and (in-box ?v ?b) (open ?b) (in-shed ?b))
    :effect (and (on-rack ?v) (not (in-box ?v ?b))))
  (:action seal
    :parameters (?p - packer ?b - box)
    :precondition (open ?b)
    :effect (and (sealed ?b) (not (open ?b))))
  (:action unseal
    :parameters (?p - packer ?b - box)
    :precondition (sealed ?b)
    :effect (and (open ?b) (not (sealed ?b))))
  (:action put-aboard
    :parameters (?p - packer ?b - box)
    :precondition (and (in-shed ?b) (sealed ?b))
    :effect (and (in-van ?b) (not (in-shed ?b))))
  (:action bring-in
    :parameters (?p - packer ?b - box)
    :precondition (in-van ?b)
    :effect (and (in-shed ?b) (not (in-van ?b))))
  (:action drop-off
    :parameters (?p - packer ?b - box ?h - household)
    :precondition (and (in-van ?b) (sealed ?b))
    :effect (and (on-step ?b ?h) (not (in-van ?b))))
  (:action collect
    :parameters (?p - packer ?b - box ?h - household)
    :precondition (on-step ?b ?h)
    :effect (and (in-van ?b) (not (on-step ?b ?h)))))
