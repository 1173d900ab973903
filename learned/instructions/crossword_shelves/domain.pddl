(define (domain crossword_shelves)
  (:requirements :strips)
  (:predicates
    (bk ?b)
    (shlf ?s)
    (mem ?m)
    (hard ?b)
    (on ?b ?s)
    (lent ?b ?m)
    (done ?m ?b)
    (held_for ?b ?m)
    (tagged ?b)
    (dusted ?s))
  (:action reshelve
    :parameters (?b ?s ?t)
    :precondition (and (bk ?b) (shlf ?s) (shlf ?t) (on ?b ?s))
    :effect (and (on ?b ?t) (not (on ?b ?s))))
  (:action lend
    :parameters (?b ?s ?m)
    :precondition (and (bk ?b) (shlf ?s) (mem ?m) (on ?b ?s) (tagged ?b))
    :effect (and (lent ?b ?m) (not (on ?b ?s)) (not (held_for ?b ?m))))
  (:action give_back
    :parameters (?b ?m ?s)
    :precondition (and (bk ?b) (mem ?m) (shlf ?s) (lent ?b ?m))
    :effect (and (on ?b ?s) (not (lent ?b ?m))))
  (:action solve
    :parameters (?m ?b)
    :precondition (and (mem ?m) (bk ?b) (lent ?b ?m))
    :effect (done ?m ?b))
  (:action hold
    :parameters (?b ?m)
    :precondition (and (bk ?b) (mem ?m))
    :effect (held_for ?b ?m))
  (:action drop_hold
    :parameters (?b ?m)
    :precondition (and (bk ?b) (mem ?m) (held_for ?b ?m))
    :effect (not (held_for ?b ?m)))
  (:action tag
    :parameters (?b ?s)
    :precondition (and (bk ?b) (shlf ?s) (on ?b ?s))
    :effect (tagged ?b))
  (:action dust
    :parameters (?s)
    :precondition (shlf ?s)
    :effect (dusted ?s)))
