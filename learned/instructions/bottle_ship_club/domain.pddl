(define (domain BottleShips)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    member tool sail thing shelf - object
    ship bottle - thing)
  (:predicates
    (is-on ?x - thing ?s - shelf)
    (is-inside ?m - ship ?b - bottle)
    (is-empty ?b - bottle)
    (is-polished ?b - bottle)
    (is-corked ?b - bottle)
    (masts-up ?m - ship)
    (has-tool ?p - member ?t - tool)
    (can-rig ?t - tool)
    (sewn ?p - member ?k - sail ?m - ship)
    (judged ?m - ship))
  (:action lend
    :parameters (?p ?q - member ?t - tool)
    :precondition (has-tool ?p ?t)
    :effect (and (has-tool ?q ?t) (not (has-tool ?p ?t))))
  (:action shift
    :parameters (?x - thing ?s ?z - shelf)
    :precondition (is-on ?x ?s)
    :effect (and (is-on ?x ?z) (not (is-on ?x ?s))))
  (:action polish
    :parameters (?b - bottle)
    :precondition (not (is-polished ?b))
    :effect (is-polished ?b))
  (:action sew-sail
    :parameters (?p - member ?t - tool ?k - sail ?m - ship ?s - shelf)
    :precondition (and (has-tool ?p ?t) (can-rig ?t) (is-on ?m ?s))
    :effect (sewn ?p ?k ?m))
  (:action fold-masts
    :parameters (?m - ship)
    :precondition (masts-up ?m)
    :effect (not (masts-up ?m)))
  (:action slide-in
    :parameters (?m - ship ?b - bottle ?s - shelf)
    :precondition (and (is-on ?m ?s) (is-on ?b ?s) (is-empty ?b) (not (masts-up ?m)) (not (is-corked ?b)))
    :effect (and (is-inside ?m ?b) (not (is-on ?m ?s)) (not (is-empty ?b))))
  (:action pull-masts
    :parameters (?m - ship)
    :precondition (not (masts-up ?m))
    :effect (masts-up ?m))
  (:action cork
    :parameters (?b - bottle)
    :precondition (not (is-corked ?b))
    :effect (is-corked ?b))
  (:action judge
    :parameters (?m - ship ?b - bottle)
    :precondition (and (is-inside ?m ?b) (masts-up ?m) (is-corked ?b))
    :effect (judged ?m)))
