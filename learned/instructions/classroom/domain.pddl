(define (domain classroom)
  (:requirements :strips :typing :negative-preconditions)
  (:types item place pupil - object
          book - item
          desk window - place)
  (:predicates
    (near ?p - place)
    (on ?p - place ?i - item)
    (gripping ?i - item)
    (gripper-free)
    (sits ?k - pupil ?d - desk)
    (has ?k - pupil ?i - item)
    (owns ?k - pupil ?i - item)
    (dirty ?p - place)
    (open ?w - window))
  (:action goto
    :parameters (?from ?to - place)
    :precondition (near ?from)
    :effect (and (near ?to) (not (near ?from))))
  (:action pick
    :parameters (?i - item ?p - place)
    :precondition (and (near ?p) (on ?p ?i) (gripper-free))
    :effect (and (gripping ?i) (not (on ?p ?i)) (not (gripper-free))))
  (:action put
    :parameters (?i - item ?p - place)
    :precondition (and (near ?p) (gripping ?i))
    :effect (and (on ?p ?i) (gripper-free) (not (gripping ?i))))
  (:action hand-out
    :parameters (?i - item ?k - pupil ?d - desk)
    :precondition (and (near ?d) (sits ?k ?d) (gripping ?i))
    :effect (and (has ?k ?i) (gripper-free) (not (gripping ?i))))
  (:action collect
    :parameters (?i - item ?k - pupil ?d - desk)
    :precondition (and (near ?d) (sits ?k ?d) (has ?k ?i) (gripper-free))
    :effect (and (gripping ?i) (not (has ?k ?i)) (not (gripper-free))))
  (:action wipe
    :parameters (?p - place)
    :precondition (and (near ?p) (dirty ?p) (gripper-free))
    :effect (not (dirty ?p)))
  (:action open-window
    :parameters (?w - window)
    :precondition (and (near ?w) (not (open ?w)))
    :effect (open ?w))
  (:action close-window
    :parameters (?w - window)
    :precondition (and (near ?w) (open ?w))
    :effect (not (open ?w))))
