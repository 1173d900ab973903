(define (domain furn-asm)
  (:requirements :strips :typing)
  (:types furniture part tool fitter area - object
          table chair shelf-unit - furniture)
  (:predicates
    (is-in ?x - furniture ?a - area)
    (lies-in ?p - part ?a - area)
    (tool-in ?t - tool ?a - area)
    (fitter-in ?f - fitter ?a - area)
    (grips ?f - fitter ?t - tool)
    (hands-free ?f - fitter)
    (belongs ?p - part ?x - furniture)
    (attached ?p - part ?x - furniture)
    (drives-screw ?t - tool)
    (is-sanded ?x - furniture) (is-varnished ?x - furniture) (is-packed ?x - furniture) (unpacked ?x - furniture)
    (oak ?x - furniture) (white ?x - furniture) (large ?x - furniture))
  (:action walk
    :parameters (?f - fitter ?a ?b - area)
    :precondition (fitter-in ?f ?a)
    :effect (and (fitter-in ?f ?b) (not (fitter-in ?f ?a))))
  (:action pick-tool
    :parameters (?f - fitter ?t - tool ?a - area)
    :precondition (and (fitter-in ?f ?a) (tool-in ?t ?a) (hands-free ?f))
    :effect (and (grips ?f ?t) (not (tool-in ?t ?a)) (not (hands-free ?f))))
  (:action drop-tool
    :parameters (?f - fitter ?t - tool ?a - area)
    :precondition (and (fitter-in ?f ?a) (grips ?f ?t))
    :effect (and (tool-in ?t ?a) (hands-free ?f) (not (grips ?f ?t))))
  (:action attach
    :parameters (?f - fitter ?t - tool ?p - part ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (grips ?f ?t) (drives-screw ?t) (belongs ?p ?x) (lies-in ?p ?a) (is-in ?x ?a) (unpacked ?x))
    :effect (and (attached ?p ?x) (not (lies-in ?p ?a))))
  (:action detach
    :parameters (?f - fitter ?t - tool ?p - part ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (grips ?f ?t) (drives-screw ?t) (attached ?p ?x) (is-in ?x ?a) (unpacked ?x))
    :effect (and (lies-in ?p ?a) (not (attached ?p ?x))))
  (:action sand
    :parameters (?f - fitter ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (is-in ?x ?a) (unpacked ?x) (hands-free ?f))
    :effect (and (is-sanded ?x) (not (is-varnished ?x))))
  (:action varnish
    :parameters (?f - fitter ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (is-in ?x ?a) (is-sanded ?x) (unpacked ?x) (hands-free ?f))
    :effect (is-varnished ?x))
  (:action pack
    :parameters (?f - fitter ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (is-in ?x ?a) (unpacked ?x) (hands-free ?f))
    :effect (and (is-packed ?x) (not (unpacked ?x))))
  (:action unwrap
    :parameters (?f - fitter ?x - furniture ?a - area)
    :precondition (and (fitter-in ?f ?a) (is-in ?x ?a) (is-packed ?x) (hands-free ?f))
    :effect (and (unpacked ?x) (not (is-packed ?x))))
  (:action carry
    :parameters (?f - fitter ?x - furniture ?a ?b - area)
    :precondition (and (fitter-in ?f ?a) (is-in ?x ?a) (hands-free ?f))
    :effect (and (is-in ?x ?b) (fitter-in ?f ?b) (not (is-in ?x ?a)) (not (fitter-in ?f ?a)))))
