(define (domain obs-domes)
  (:requirements :strips :typing)
  (:types dome scope instr target dir astr - object)
  (:predicates
    (in-dome ?s - scope ?d - dome)
    (pers-in ?a - astr ?d - dome)
    (shut-open ?d - dome)
    (faces ?d - dome ?x - dir)
    (tgt-in ?t - target ?x - dir)
    (pts-at ?s - scope ?t - target)
    (mnt ?i - instr ?s - scope)
    (shelf ?i - instr)
    (no-instr ?s - scope)
    (cooled ?i - instr)
    (calib ?s - scope)
    (img ?t - target ?i - instr)
    (cam ?i - instr)
    (spec ?i - instr)
    (faint ?t - target))
  (:action go
    :parameters (?a - astr ?d1 ?d2 - dome)
    :precondition (pers-in ?a ?d1)
    :effect (and (pers-in ?a ?d2) (not (pers-in ?a ?d1))))
  (:action open-shut
    :parameters (?a - astr ?d - dome)
    :precondition (pers-in ?a ?d)
    :effect (shut-open ?d))
  (:action close-shut
    :parameters (?a - astr ?d - dome)
    :precondition (and (pers-in ?a ?d) (shut-open ?d))
    :effect (not (shut-open ?d)))
  (:action rot
    :parameters (?a - astr ?d - dome ?x1 ?x2 - dir)
    :precondition (and (pers-in ?a ?d) (faces ?d ?x1))
    :effect (and (faces ?d ?x2) (not (faces ?d ?x1))))
  (:action slew
    :parameters (?a - astr ?s - scope ?d - dome ?t1 ?t2 - target)
    :precondition (and (pers-in ?a ?d) (in-dome ?s ?d) (pts-at ?s ?t1))
    :effect (and (pts-at ?s ?t2) (not (pts-at ?s ?t1)) (not (calib ?s))))
  (:action fit
    :parameters (?a - astr ?i - instr ?s - scope ?d - dome)
    :precondition (and (pers-in ?a ?d) (in-dome ?s ?d) (shelf ?i) (no-instr ?s))
    :effect (and (mnt ?i ?s) (not (shelf ?i)) (not (no-instr ?s))))
  (:action unfit
    :parameters (?a - astr ?i - instr ?s - scope ?d - dome)
    :precondition (and (pers-in ?a ?d) (in-dome ?s ?d) (mnt ?i ?s))
    :effect (and (shelf ?i) (no-instr ?s) (not (mnt ?i ?s))))
  (:action cool
    :parameters (?a - astr ?i - instr ?s - scope ?d - dome)
    :precondition (and (pers-in ?a ?d) (in-dome ?s ?d) (mnt ?i ?s))
    :effect (cooled ?i))
  (:action cal
    :parameters (?a - astr ?s - scope ?d - dome)
    :precondition (and (pers-in ?a ?d) (in-dome ?s ?d))
    :effect (calib ?s))
  (:action expose
    :parameters (?s - scope ?i - instr ?d - dome ?t - target ?x - dir)
    :precondition (and (in-dome ?s ?d) (shut-open ?d) (faces ?d ?x) (tgt-in ?t ?x) (pts-at ?s ?t) (mnt ?i ?s) (cooled ?i) (calib ?s))
    :effect (img ?t ?i)))
