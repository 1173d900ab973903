(define (domain buttons)
  (:requirements :strips :typing :negative-preconditions)
  (:types operator machine batch colour box job)
  (:constants drilling dyeing polishing - job)
  (:predicates
    (staffs ?o - operator ?m - machine)
    (idle ?o - operator)
    (unmanned ?m - machine)
    (lies_at ?b - batch ?m - machine)
    (in_box ?b - batch ?x - box)
    (shut ?x - box)
    (does ?m - machine ?j - job)
    (did ?o - operator ?b - batch ?j - job)
    (dyed ?b - batch ?c - colour))
  (:action assign
    :parameters (?o - operator ?m - machine)
    :precondition (and (idle ?o) (unmanned ?m))
    :effect (and (staffs ?o ?m) (not (idle ?o)) (not (unmanned ?m))))
  (:action relieve
    :parameters (?o - operator ?m - machine)
    :precondition (staffs ?o ?m)
    :effect (and (idle ?o) (unmanned ?m) (not (staffs ?o ?m))))
  (:action shift
    :parameters (?b - batch ?m ?n - machine)
    :precondition (lies_at ?b ?m)
    :effect (and (lies_at ?b ?n) (not (lies_at ?b ?m))))
  (:action work
    :parameters (?o - operator ?b - batch ?m - machine ?j - job)
    :precondition (and (staffs ?o ?m) (lies_at ?b ?m) (does ?m ?j))
    :effect (did ?o ?b ?j))
  (:action dye
    :parameters (?o - operator ?b - batch ?m - machine ?c - colour)
    :precondition (and (staffs ?o ?m) (lies_at ?b ?m) (does ?m dyeing))
    :effect (and (did ?o ?b dyeing) (dyed ?b ?c)))
  (:action box_up
    :parameters (?b - batch ?m - machine ?x - box)
    :precondition (and (lies_at ?b ?m) (not (shut ?x)))
    :effect (and (in_box ?b ?x) (not (lies_at ?b ?m))))
  (:action unbox
    :parameters (?b - batch ?x - box ?m - machine)
    :precondition (and (in_box ?b ?x) (not (shut ?x)))
    :effect (and (lies_at ?b ?m) (not (in_box ?b ?x))))
  (:action close_box
    :parameters (?x - box)
    :precondition (not (shut ?x))
    :effect (shut ?x))
  (:action open_box
    :parameters (?x - box)
    :precondition (shut ?x)
    :effect (not (shut ?x))))
