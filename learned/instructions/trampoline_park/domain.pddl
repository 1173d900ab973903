(define (domain trampoline-park)
  (:requirements :strips :typing :negative-preconditions)
  (:types zone trick person - object
          jumper host - person)
  (:predicates
    (at-zone ?p - person ?z - zone)
    (linked ?a ?b - zone)
    (closed ?z - zone)
    (sock-bin ?z - zone)
    (sells-drinks ?z - zone)
    (offers ?z - zone ?t - trick)
    (grip-socks ?j - jumper)
    (briefed ?j - jumper)
    (out-of-breath ?j - jumper)
    (coached ?h - host ?j - jumper ?t - trick))
  (:action walk
    :parameters (?p - person ?a ?b - zone)
    :precondition (and (at-zone ?p ?a) (linked ?a ?b) (not (closed ?b)))
    :effect (and (at-zone ?p ?b) (not (at-zone ?p ?a))))
  (:action hand-socks
    :parameters (?h - host ?j - jumper ?z - zone)
    :precondition (and (at-zone ?h ?z) (at-zone ?j ?z) (sock-bin ?z))
    :effect (grip-socks ?j))
  (:action return-socks
    :parameters (?j - jumper ?z - zone)
    :precondition (and (at-zone ?j ?z) (sock-bin ?z) (grip-socks ?j))
    :effect (not (grip-socks ?j)))
  (:action brief
    :parameters (?h - host ?j - jumper ?z - zone)
    :precondition (and (at-zone ?h ?z) (at-zone ?j ?z))
    :effect (briefed ?j))
  (:action coach
    :parameters (?h - host ?j - jumper ?t - trick ?z - zone)
    :precondition (and (at-zone ?h ?z) (at-zone ?j ?z) (offers ?z ?t) (grip-socks ?j) (briefed ?j) (not (out-of-breath ?j)))
    :effect (and (coached ?h ?j ?t) (out-of-breath ?j)))
  (:action rest
    :parameters (?j - jumper ?z - zone)
    :precondition (and (at-zone ?j ?z) (sells-drinks ?z))
    :effect (not (out-of-breath ?j)))
  (:action shut
    :parameters (?h - host ?a ?z - zone)
    :precondition (and (at-zone ?h ?a) (linked ?a ?z) (not (closed ?z)))
    :effect (closed ?z))
  (:action reopen
    :parameters (?h - host ?a ?z - zone)
    :precondition (and (at-zone ?h ?a) (linked ?a ?z) (closed ?z))
    :effect (not (closed ?z))))
