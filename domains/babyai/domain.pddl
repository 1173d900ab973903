; Rooms with doors between them, and keys, balls and boxes in the rooms: the worlds of BabyAI.
; What is in front of the agent is next to it, and it looks there. Where a thing lies as the agent sees it at the
; start (on its left, behind it and so on) is said once: nothing changes it.
(define (domain babyai)
  (:requirements :strips :typing :negative-preconditions :universal-preconditions)
  (:types
    thing room colour - object
    door item - thing
    key ball box - item)
  (:predicates
    (has-colour ?t - thing ?c - colour)
    (on-your-left ?t - thing)
    (on-your-right ?t - thing)
    (in-front-of-you ?t - thing)
    (behind-you ?t - thing)
    (leads ?d - door ?one ?other - room)
    (agent-in ?r - room)
    (in-room ?t - thing ?r - room)
    (facing ?t - thing)
    (carrying ?i - item)
    (hand-free)
    (next-to ?i - item ?t - thing)
    (inside ?i - item ?b - box)
    (is-open ?d - door)
    (is-locked ?d - door))

  (:action go-to
    :parameters (?t - thing ?r - room)
    :precondition (and (agent-in ?r) (in-room ?t ?r))
    :effect (and (forall (?x - thing) (not (facing ?x))) (facing ?t)))

  (:action go-through
    :parameters (?d - door ?from ?to - room)
    :precondition (and (agent-in ?from) (leads ?d ?from ?to) (is-open ?d))
    :effect (and (not (agent-in ?from)) (agent-in ?to) (forall (?x - thing) (not (facing ?x)))))

  (:action pick-up
    :parameters (?i - item ?r - room)
    :precondition (and (facing ?i) (in-room ?i ?r) (hand-free))
    :effect (and (carrying ?i) (not (hand-free)) (not (in-room ?i ?r)) (not (facing ?i))
                 (forall (?x - thing) (not (next-to ?i ?x)))
                 (forall (?x - item) (not (next-to ?x ?i)))))

  (:action put-next-to
    :parameters (?i - item ?t - thing ?r - room)
    :precondition (and (carrying ?i) (agent-in ?r) (in-room ?t ?r))
    :effect (and (next-to ?i ?t) (in-room ?i ?r) (hand-free) (not (carrying ?i))
                 (forall (?x - thing) (not (facing ?x))) (facing ?i)))

  (:action put-down
    :parameters (?i - item ?r - room)
    :precondition (and (carrying ?i) (agent-in ?r))
    :effect (and (in-room ?i ?r) (hand-free) (not (carrying ?i))
                 (forall (?x - thing) (not (facing ?x))) (facing ?i)))

  (:action unpack
    :parameters (?b - box ?i - item ?r - room)
    :precondition (and (facing ?b) (in-room ?b ?r) (inside ?i ?b))
    :effect (and (not (inside ?i ?b)) (not (in-room ?b ?r)) (not (facing ?b)) (in-room ?i ?r) (facing ?i)
                 (forall (?x - thing) (not (next-to ?b ?x)))
                 (forall (?x - item) (not (next-to ?x ?b)))))

  (:action open
    :parameters (?d - door)
    :precondition (and (facing ?d) (not (is-locked ?d)) (not (is-open ?d)))
    :effect (is-open ?d))

  (:action close
    :parameters (?d - door)
    :precondition (and (facing ?d) (is-open ?d))
    :effect (not (is-open ?d)))

  (:action unlock
    :parameters (?d - door ?k - key ?c - colour)
    :precondition (and (facing ?d) (is-locked ?d) (carrying ?k) (has-colour ?d ?c) (has-colour ?k ?c))
    :effect (and (not (is-locked ?d)) (is-open ?d))))
