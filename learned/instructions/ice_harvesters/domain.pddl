(define (domain ice-harvest)
  (:requirements :strips :typing)
  (:types cutter horse sledge block place customer - object)
  (:predicates
    (standing ?c - cutter ?p - place)
    (horse-at ?h - horse ?p - place)
    (sledge-at ?s - sledge ?p - place)
    (harnessed ?h - horse ?s - sledge)
    (loose ?h - horse)
    (sawn ?b - block)
    (block-at ?b - block ?p - place)
    (loaded ?b - block ?s - sledge)
    (covered ?b - block)
    (sold ?c - cutter ?b - block ?u - customer))
  (:action walk
    :parameters (?c - cutter ?a ?b - place)
    :precondition (standing ?c ?a)
    :effect (and (standing ?c ?b) (not (standing ?c ?a))))
  (:action harness
    :parameters (?c - cutter ?h - horse ?s - sledge ?p - place)
    :precondition (and (standing ?c ?p) (horse-at ?h ?p) (sledge-at ?s ?p) (loose ?h))
    :effect (and (harnessed ?h ?s) (not (loose ?h))))
  (:action unharness
    :parameters (?c - cutter ?h - horse ?s - sledge ?p - place)
    :precondition (and (standing ?c ?p) (horse-at ?h ?p) (harnessed ?h ?s))
    :effect (and (loose ?h) (not (harnessed ?h ?s))))
  (:action drive
    :parameters (?c - cutter ?h - horse ?s - sledge ?a ?b - place)
    :precondition (and (standing ?c ?a) (horse-at ?h ?a) (sledge-at ?s ?a) (harnessed ?h ?s))
    :effect (and (standing ?c ?b) (horse-at ?h ?b) (sledge-at ?s ?b)
                 (not (standing ?c ?a)) (not (horse-at ?h ?a)) (not (sledge-at ?s ?a))))
  (:action saw
    :parameters (?c - cutter ?b - block ?p - place)
    :precondition (and (standing ?c ?p) (block-at ?b ?p))
    :effect (sawn ?b))
  (:action load
    :parameters (?c - cutter ?b - block ?s - sledge ?p - place)
    :precondition (and (standing ?c ?p) (block-at ?b ?p) (sledge-at ?s ?p) (sawn ?b))
    :effect (and (loaded ?b ?s) (not (block-at ?b ?p))))
  (:action unload
    :parameters (?c - cutter ?b - block ?s - sledge ?p - place)
    :precondition (and (standing ?c ?p) (loaded ?b ?s) (sledge-at ?s ?p))
    :effect (and (block-at ?b ?p) (not (loaded ?b ?s))))
  (:action strew-sawdust
    :parameters (?c - cutter ?b - block ?p - place)
    :precondition (and (standing ?c ?p) (block-at ?b ?p))
    :effect (covered ?b))
  (:action sell
    :parameters (?c - cutter ?b - block ?p - place ?u - customer)
    :precondition (and (standing ?c ?p) (block-at ?b ?p) (sawn ?b))
    :effect (sold ?c ?b ?u)))
