(define (domain radioStudio)
  (:requirements :strips :typing :negative-preconditions)
  (:types room person mic desk track - object
          guest - person)
  (:predicates
    (inRoom ?r - room ?p - person)
    (nextTo ?r1 - room ?r2 - room)
    (micIn ?r - room ?m - mic)
    (patched ?d - desk ?m - mic)
    (muted ?m - mic)
    (recorded ?p - person)
    (cued ?d - desk ?t - track)
    (aired ?t - track)
    (jingle ?t - track))
  (:action walkTo
    :parameters (?p - person ?from - room ?to - room)
    :precondition (and (inRoom ?from ?p) (nextTo ?from ?to))
    :effect (and (inRoom ?to ?p) (not (inRoom ?from ?p))))
  (:action patch
    :parameters (?d - desk ?m - mic)
    :precondition (not (patched ?d ?m))
    :effect (patched ?d ?m))
  (:action unpatch
    :parameters (?d - desk ?m - mic)
    :precondition (patched ?d ?m)
    :effect (not (patched ?d ?m)))
  (:action mute
    :parameters (?m - mic)
    :precondition (not (muted ?m))
    :effect (muted ?m))
  (:action unmute
    :parameters (?m - mic)
    :precondition (muted ?m)
    :effect (not (muted ?m)))
  (:action recordVoice
    :parameters (?p - person ?r - room ?m - mic ?d - desk)
    :precondition (and (inRoom ?r ?p) (micIn ?r ?m) (patched ?d ?m) (not (muted ?m)))
    :effect (recorded ?p))
  (:action cueUp
    :parameters (?d - desk ?t - track)
    :precondition (not (cued ?d ?t))
    :effect (cued ?d ?t))
  (:action play
    :parameters (?d - desk ?t - track)
    :precondition (cued ?d ?t)
    :effect (and (aired ?t) (not (cued ?d ?t)))))
