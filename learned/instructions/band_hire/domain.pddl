(define (domain band-hire)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    instrument case member place - object
    brass drum - instrument
    desk - place)
  (:predicates
    (stored ?i - instrument ?p - place)
    (hired-by ?i - instrument ?m - member)
    (in-case ?i - instrument ?c - case)
    (empty-case ?c - case)
    (polished ?i - instrument)
    (in-tune ?i - instrument)
    (dented ?i - instrument)
    (paid ?m - member)
    (plays ?m - member ?i - instrument))
  (:action carry
    :parameters (?i - instrument ?p ?q - place)
    :precondition (stored ?i ?p)
    :effect (and (stored ?i ?q) (not (stored ?i ?p))))
  (:action take-deposit
    :parameters (?m - member)
    :precondition (not (paid ?m))
    :effect (paid ?m))
  (:action hire-out
    :parameters (?i - instrument ?m - member ?d - desk)
    :precondition (and (stored ?i ?d) (paid ?m) (plays ?m ?i))
    :effect (and (hired-by ?i ?m) (not (stored ?i ?d))))
  (:action give-back
    :parameters (?i - instrument ?m - member ?d - desk)
    :precondition (hired-by ?i ?m)
    :effect (and (stored ?i ?d) (not (hired-by ?i ?m)) (not (polished ?i))))
  (:action polish
    :parameters (?i - instrument ?p - place)
    :precondition (and (stored ?i ?p) (not (dented ?i)))
    :effect (polished ?i))
  (:action hammer-out
    :parameters (?i - instrument ?p - place)
    :precondition (and (stored ?i ?p) (dented ?i))
    :effect (not (dented ?i)))
  (:action tune
    :parameters (?i - instrument ?p - place)
    :precondition (stored ?i ?p)
    :effect (in-tune ?i))
  (:action pack
    :parameters (?i - instrument ?c - case ?p - place)
    :precondition (and (stored ?i ?p) (empty-case ?c))
    :effect (and (in-case ?i ?c) (not (empty-case ?c))))
  (:action unpack
    :parameters (?i - instrument ?c - case)
    :precondition (in-case ?i ?c)
    :effect (and (empty-case ?c) (not (in-case ?i ?c)))))
