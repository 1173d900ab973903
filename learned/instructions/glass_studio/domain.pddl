(define (domain glass-studio)
  (:requirements :strips :typing)
  (:types
    piece pipe station colour - object
    oven bench shelf - station)
  (:predicates
    (is-at ?p - piece ?s - station)
    (is-on-pipe ?p - piece ?q - pipe)
    (is-free ?q - pipe)
    (is-hot ?p - piece)
    (is-blown ?p - piece)
    (is-annealed ?p - piece)
    (is-plain ?p - piece)
    (is-tinted ?p - piece ?c - colour)
    (is-lit ?o - oven)
    (is-large ?p - piece)
    (is-small ?p - piece)
    (for-melting ?o - oven)
    (for-annealing ?o - oven))
  (:action gather
    :parameters (?p - piece ?q - pipe ?s - station)
    :precondition (and (is-at ?p ?s) (is-free ?q))
    :effect (and (is-on-pipe ?p ?q) (not (is-at ?p ?s)) (not (is-free ?q))))
  (:action lay-down
    :parameters (?p - piece ?q - pipe ?s - station)
    :precondition (is-on-pipe ?p ?q)
    :effect (and (is-at ?p ?s) (is-free ?q) (not (is-on-pipe ?p ?q))))
  (:action heat
    :parameters (?p - piece ?q - pipe ?o - oven)
    :precondition (and (is-on-pipe ?p ?q) (is-lit ?o) (for-melting ?o))
    :effect (is-hot ?p))
  (:action blow
    :parameters (?p - piece ?q - pipe)
    :precondition (and (is-on-pipe ?p ?q) (is-hot ?p))
    :effect (is-blown ?p))
  (:action tint
    :parameters (?p - piece ?q - pipe ?c - colour)
    :precondition (and (is-on-pipe ?p ?q) (is-hot ?p) (is-plain ?p))
    :effect (and (is-tinted ?p ?c) (not (is-plain ?p))))
  (:action sandblast
    :parameters (?p - piece ?c - colour ?b - bench)
    :precondition (and (is-at ?p ?b) (is-tinted ?p ?c))
    :effect (and (is-plain ?p) (not (is-tinted ?p ?c))))
  (:action anneal
    :parameters (?p - piece ?o - oven)
    :precondition (and (is-at ?p ?o) (is-lit ?o) (for-annealing ?o))
    :effect (and (is-annealed ?p) (not (is-hot ?p))))
  (:action light-oven
    :parameters (?o - oven)
    :precondition (and)
    :effect (is-lit ?o))
  (:action douse-oven
    :parameters (?o - oven)
    :precondition (is-lit ?o)
    :effect (not (is-lit ?o))))
