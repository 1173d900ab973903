(define (domain bank_vault)
  (:requirements :strips :typing :negative-preconditions)
  (:types agent valuable area - object
          guard teller - agent
          goldbar cashbag jewel - valuable
          hall strongroom - area
          doorway key - object)
  (:predicates
    (agent-at ?a - agent ?r - area)
    (val-at ?v - valuable ?r - area)
    (key-at ?k - key ?r - area)
    (has-val ?a - agent ?v - valuable)
    (has-key ?a - agent ?k - key)
    (arms-full ?a - agent)
    (joins ?d - doorway ?r1 - area ?r2 - area)
    (locked ?d - doorway)
    (fits ?k - key ?d - doorway)
    (alarm-on ?r - area)
    (counted ?v - valuable)
    (sealed ?v - valuable)
    (insured ?v - valuable))
  (:action walk-through
    :parameters (?a - agent ?d - doorway ?r1 - area ?r2 - area)
    :precondition (and (agent-at ?a ?r1) (joins ?d ?r1 ?r2) (not (locked ?d)) (not (alarm-on ?r2)))
    :effect (and (agent-at ?a ?r2) (not (agent-at ?a ?r1))))
  (:action unlock
    :parameters (?a - agent ?k - key ?d - doorway ?r1 - area ?r2 - area)
    :precondition (and (agent-at ?a ?r1) (joins ?d ?r1 ?r2) (has-key ?a ?k) (fits ?k ?d) (locked ?d))
    :effect (not (locked ?d)))
  (:action lock
    :parameters (?a - agent ?k - key ?d - doorway ?r1 - area ?r2 - area)
    :precondition (and (agent-at ?a ?r1) (joins ?d ?r1 ?r2) (has-key ?a ?k) (fits ?k ?d) (not (locked ?d)))
    :effect (locked ?d))
  (:action take-key
    :parameters (?a - agent ?k - key ?r - area)
    :precondition (and (agent-at ?a ?r) (key-at ?k ?r))
    :effect (and (has-key ?a ?k) (not (key-at ?k ?r))))
  (:action leave-key
    :parameters (?a - agent ?k - key ?r - area)
    :precondition (and (agent-at ?a ?r) (has-key ?a ?k))
    :effect (and (key-at ?k ?r) (not (has-key ?a ?k))))
  (:action lift
    :parameters (?a - agent ?v - valuable ?r - area)
    :precondition (and (agent-at ?a ?r) (val-at ?v ?r) (not (arms-full ?a)))
    :effect (and (has-val ?a ?v) (arms-full ?a) (not (val-at ?v ?r))))
  (:action deposit
    :parameters (?a - agent ?v - valuable ?r - area)
    :precondition (and (agent-at ?a ?r) (has-val ?a ?v))
    :effect (and (val-at ?v ?r) (not (has-val ?a ?v)) (not (arms-full ?a))))
  (:action count-up
    :parameters (?t - teller ?v - valuable)
    :precondition (and (has-val ?t ?v) (not (sealed ?v)))
    :effect (counted ?v))
  (:action seal
    :parameters (?t - teller ?c - cashbag)
    :precondition (and (has-val ?t ?c) (counted ?c))
    :effect (sealed ?c))
  (:action arm
    :parameters (?g - guard ?d - doorway ?r1 - area ?r2 - strongroom)
    :precondition (and (agent-at ?g ?r1) (joins ?d ?r1 ?r2) (not (alarm-on ?r2)))
    :effect (alarm-on ?r2))
  (:action disarm
    :parameters (?g - guard ?d - doorway ?r1 - area ?r2 - strongroom)
    :precondition (and (agent-at ?g ?r1) (joins ?d ?r1 ?r2) (alarm-on ?r2))
    :effect (not (alarm-on ?r2))))
