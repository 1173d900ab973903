(define (domain biogas)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types
    operator batch kind vessel consumer line - object
    pit digester lagoon - vessel)
  (:predicates
    (op_at ?o - operator ?v - vessel)
    (batch_in ?b - batch ?v - vessel)
    (is_kind ?b - batch ?k - kind)
    (sealed ?d - vessel)
    (heated ?d - digester)
    (stirring ?d - digester)
    (fermented ?b - batch)
    (line_free ?l - line)
    (piped ?d - digester ?c - consumer ?l - line))
  (:functions (total-cost))
  (:action walk
    :parameters (?o - operator ?a ?b - vessel)
    :precondition (op_at ?o ?a)
    :effect (and (op_at ?o ?b) (not (op_at ?o ?a)) (increase (total-cost) 1)))
  (:action pump
    :parameters (?o - operator ?b - batch ?from ?to - vessel)
    :precondition (and (op_at ?o ?from) (batch_in ?b ?from) (not (sealed ?from)) (not (sealed ?to)))
    :effect (and (batch_in ?b ?to) (not (batch_in ?b ?from)) (increase (total-cost) 3)))
  (:action seal
    :parameters (?o - operator ?d - digester)
    :precondition (and (op_at ?o ?d) (not (sealed ?d)))
    :effect (and (sealed ?d) (increase (total-cost) 1)))
  (:action unseal
    :parameters (?o - operator ?d - digester)
    :precondition (and (op_at ?o ?d) (sealed ?d))
    :effect (and (not (sealed ?d)) (increase (total-cost) 1)))
  (:action heat
    :parameters (?o - operator ?d - digester)
    :precondition (op_at ?o ?d)
    :effect (and (heated ?d) (increase (total-cost) 5)))
  (:action start_stirrer
    :parameters (?o - operator ?d - digester)
    :precondition (op_at ?o ?d)
    :effect (and (stirring ?d) (increase (total-cost) 2)))
  (:action ferment
    :parameters (?b - batch ?d - digester)
    :precondition (and (batch_in ?b ?d) (sealed ?d) (heated ?d) (stirring ?d))
    :effect (and (fermented ?b) (increase (total-cost) 8)))
  (:action connect_pipe
    :parameters (?o - operator ?d - digester ?c - consumer ?l - line)
    :precondition (and (op_at ?o ?d) (sealed ?d) (line_free ?l))
    :effect (and (piped ?d ?c ?l) (not (line_free ?l)) (increase (total-cost) 2)))
  (:action disconnect_pipe
    :parameters (?o - operator ?d - digester ?c - consumer ?l - line)
    :precondition (and (op_at ?o ?d) (piped ?d ?c ?l))
    :effect (and (line_free ?l) (not (piped ?d ?c ?l)) (increase (total-cost) 1))))
