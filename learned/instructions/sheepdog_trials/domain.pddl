(define (domain sheepdog_trials)
  (:requirements :strips :typing)
  (:types dog sheep handler field fold)
  (:constants post - field)
  (:predicates
    (dog_at ?d - dog ?f - field)
    (sheep_at ?s - sheep ?f - field)
    (stands ?h - handler ?f - field)
    (joins ?f ?g - field)
    (beside ?p - fold ?f - field)
    (in_fold ?s - sheep ?p - fold)
    (gate_open ?p - fold)
    (on_feet ?d - dog)
    (marked ?s - sheep)
    (blackface ?s - sheep))
  (:action run
    :parameters (?d - dog ?f ?g - field)
    :precondition (and (on_feet ?d) (dog_at ?d ?f) (joins ?f ?g))
    :effect (and (dog_at ?d ?g) (not (dog_at ?d ?f))))
  (:action drive
    :parameters (?d - dog ?s - sheep ?f ?g - field)
    :precondition (and (on_feet ?d) (dog_at ?d ?f) (sheep_at ?s ?f) (joins ?f ?g))
    :effect (and (dog_at ?d ?g) (sheep_at ?s ?g) (not (dog_at ?d ?f)) (not (sheep_at ?s ?f))))
  (:action pen
    :parameters (?d - dog ?s - sheep ?p - fold ?f - field)
    :precondition (and (on_feet ?d) (dog_at ?d ?f) (sheep_at ?s ?f) (beside ?p ?f) (gate_open ?p))
    :effect (and (in_fold ?s ?p) (not (sheep_at ?s ?f))))
  (:action let_out
    :parameters (?s - sheep ?p - fold ?f - field)
    :precondition (and (in_fold ?s ?p) (beside ?p ?f) (gate_open ?p))
    :effect (and (sheep_at ?s ?f) (not (in_fold ?s ?p))))
  (:action open_gate
    :parameters (?h - handler ?p - fold ?f - field)
    :precondition (and (stands ?h ?f) (beside ?p ?f))
    :effect (gate_open ?p))
  (:action shut_gate
    :parameters (?h - handler ?p - fold ?f - field)
    :precondition (and (stands ?h ?f) (beside ?p ?f) (gate_open ?p))
    :effect (not (gate_open ?p)))
  (:action lie_down
    :parameters (?d - dog)
    :precondition (on_feet ?d)
    :effect (not (on_feet ?d)))
  (:action get_up
    :parameters (?d - dog)
    :precondition (and)
    :effect (on_feet ?d))
  (:action mark
    :parameters (?h - handler ?s - sheep ?f - field)
    :precondition (and (stands ?h ?f) (sheep_at ?s ?f))
    :effect (marked ?s)))
