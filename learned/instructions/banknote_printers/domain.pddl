(define (domain banknote-printers)
  (:requirements :strips :typing)
  (:types
    sheet plate ink place - object
    press - place)
  (:constants
    paper-store numbering-room guillotine vault shredder - place
    green-ink blue-ink brown-ink - ink)
  (:predicates
    (at ?s - sheet ?p - place)
    (mounted ?p - plate ?m - press)
    (unplated ?m - press)
    (inked ?m - press ?i - ink)
    (printed ?s - sheet ?p - plate)
    (tinted ?s - sheet ?i - ink)
    (numbered ?s - sheet)
    (cut ?s - sheet)
    (spoiled ?s - sheet)
    (destroyed ?s - sheet))
  (:action carry
    :parameters (?s - sheet ?a ?b - place)
    :precondition (at ?s ?a)
    :effect (and (at ?s ?b) (not (at ?s ?a))))
  (:action mount
    :parameters (?p - plate ?from ?to - press)
    :precondition (and (mounted ?p ?from) (unplated ?to))
    :effect (and (mounted ?p ?to) (unplated ?from) (not (mounted ?p ?from)) (not (unplated ?to))))
  (:action swap-plates
    :parameters (?p ?q - plate ?m ?n - press)
    :precondition (and (mounted ?p ?m) (mounted ?q ?n))
    :effect (and (mounted ?p ?n) (mounted ?q ?m) (not (mounted ?p ?m)) (not (mounted ?q ?n))))
  (:action change-ink
    :parameters (?m - press ?old ?new - ink)
    :precondition (inked ?m ?old)
    :effect (and (inked ?m ?new) (not (inked ?m ?old))))
  (:action print
    :parameters (?s - sheet ?p - plate ?m - press ?i - ink)
    :precondition (and (at ?s ?m) (mounted ?p ?m) (inked ?m ?i))
    :effect (and (printed ?s ?p) (tinted ?s ?i)))
  (:action number
    :parameters (?s - sheet)
    :precondition (at ?s numbering-room)
    :effect (numbered ?s))
  (:action cut-up
    :parameters (?s - sheet)
    :precondition (and (at ?s guillotine) (numbered ?s))
    :effect (cut ?s))
  (:action destroy
    :parameters (?s - sheet)
    :precondition (and (at ?s shredder) (spoiled ?s))
    :effect (and (destroyed ?s) (not (at ?s shredder)))))
