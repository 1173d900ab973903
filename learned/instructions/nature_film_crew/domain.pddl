(define (domain nature-film)
  (:requirements :strips :typing)
  (:types op cam beast spot - object
          mammal bird - beast)
  (:predicates
    (loc ?o - op ?s - spot)
    (pth ?s ?t - spot)
    (hd ?s - spot)
    (hid ?o - op ?s - spot)
    (cam-on ?c - cam ?s - spot)
    (has ?o - op ?c - cam)
    (fr ?o - op)
    (batt ?c - cam)
    (lives ?b - beast ?s - spot)
    (shot ?b - beast ?c - cam))
  (:action mv
    :parameters (?o - op ?s ?t - spot)
    :precondition (and (loc ?o ?s) (pth ?s ?t))
    :effect (and (loc ?o ?t) (not (loc ?o ?s))))
  (:action tk
    :parameters (?o - op ?c - cam ?s - spot)
    :precondition (and (loc ?o ?s) (cam-on ?c ?s) (fr ?o))
    :effect (and (has ?o ?c) (not (cam-on ?c ?s)) (not (fr ?o))))
  (:action pt
    :parameters (?o - op ?c - cam ?s - spot)
    :precondition (and (loc ?o ?s) (has ?o ?c))
    :effect (and (cam-on ?c ?s) (fr ?o) (not (has ?o ?c))))
  (:action swp
    :parameters (?o - op ?c - cam)
    :precondition (has ?o ?c)
    :effect (batt ?c))
  (:action get-in
    :parameters (?o - op ?s - spot)
    :precondition (and (loc ?o ?s) (hd ?s))
    :effect (and (hid ?o ?s) (not (loc ?o ?s))))
  (:action get-out
    :parameters (?o - op ?s - spot)
    :precondition (hid ?o ?s)
    :effect (and (loc ?o ?s) (not (hid ?o ?s))))
  (:action film
    :parameters (?o - op ?c - cam ?b - beast ?s - spot)
    :precondition (and (hid ?o ?s) (has ?o ?c) (batt ?c) (lives ?b ?s))
    :effect (and (shot ?b ?c) (not (batt ?c)))))
