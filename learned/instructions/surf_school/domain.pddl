(define (domain surf-school)
  (:requirements :strips :typing :negative-preconditions)
  (:types person board wetsuit spot skill - object
          instructor pupil - person)
  (:predicates
    (at ?p - person ?s - spot)
    (board-at ?b - board ?s - spot)
    (holds ?p - person ?b - board)
    (hung ?w - wetsuit ?s - spot)
    (wears ?p - person ?w - wetsuit)
    (no-suit ?p - person)
    (waxed ?b - board)
    (damaged ?b - board)
    (learned ?p - pupil ?k - skill)
    (foam ?b - board)
    (beginner ?p - pupil)
    (has-waves ?s - spot))
  (:action walk
    :parameters (?p - person ?s ?t - spot)
    :precondition (at ?p ?s)
    :effect (and (at ?p ?t) (not (at ?p ?s))))
  (:action take-board
    :parameters (?p - person ?b - board ?s - spot)
    :precondition (and (at ?p ?s) (board-at ?b ?s))
    :effect (and (holds ?p ?b) (not (board-at ?b ?s))))
  (:action lay-board
    :parameters (?p - person ?b - board ?s - spot)
    :precondition (and (at ?p ?s) (holds ?p ?b))
    :effect (and (board-at ?b ?s) (not (holds ?p ?b))))
  (:action wax
    :parameters (?p - person ?b - board)
    :precondition (and (holds ?p ?b) (not (waxed ?b)))
    :effect (waxed ?b))
  (:action mend
    :parameters (?i - instructor ?b - board ?s - spot)
    :precondition (and (at ?i ?s) (board-at ?b ?s) (damaged ?b))
    :effect (not (damaged ?b)))
  (:action put-on
    :parameters (?p - person ?w - wetsuit ?s - spot)
    :precondition (and (at ?p ?s) (hung ?w ?s) (no-suit ?p))
    :effect (and (wears ?p ?w) (not (hung ?w ?s)) (not (no-suit ?p))))
  (:action take-off
    :parameters (?p - person ?w - wetsuit ?s - spot)
    :precondition (and (at ?p ?s) (wears ?p ?w))
    :effect (and (hung ?w ?s) (no-suit ?p) (not (wears ?p ?w))))
  (:action teach
    :parameters (?i - instructor ?p - pupil ?k - skill ?b - board ?w - wetsuit ?s - spot)
    :precondition (and (at ?i ?s) (at ?p ?s) (has-waves ?s) (holds ?p ?b) (waxed ?b) (not (damaged ?b)) (wears ?p ?w))
    :effect (learned ?p ?k)))
