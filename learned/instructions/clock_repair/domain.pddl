(define (domain clock-repair-shop)
  (:requirements :strips :typing :negative-preconditions)
  (:types clock clocksmith tool furniture - object
          bench storage - furniture
          shelf window - storage)
  (:predicates
    (on ?c - clock ?f - furniture)
    (full ?f - bench)
    (at-bench ?s - clocksmith ?b - bench)
    (has ?s - clocksmith ?t - tool)
    (rack ?t - tool)
    (opened ?c - clock)
    (oiled ?c - clock)
    (running ?c - clock)
    (striking ?c - clock)
    (broken-spring ?c - clock)
    (spring-tool ?t - tool)
    (oil-tool ?t - tool)
    (key ?t - tool)
    (antique ?c - clock))
  (:action walk-over
    :parameters (?s - clocksmith ?a ?b - bench)
    :precondition (at-bench ?s ?a)
    :effect (and (at-bench ?s ?b) (not (at-bench ?s ?a))))
  (:action fetch-tool
    :parameters (?s - clocksmith ?t - tool)
    :precondition (rack ?t)
    :effect (and (has ?s ?t) (not (rack ?t))))
  (:action hang-up
    :parameters (?s - clocksmith ?t - tool)
    :precondition (has ?s ?t)
    :effect (and (rack ?t) (not (has ?s ?t))))
  (:action bring-to-bench
    :parameters (?s - clocksmith ?c - clock ?f - storage ?b - bench)
    :precondition (and (on ?c ?f) (at-bench ?s ?b) (not (full ?b)))
    :effect (and (on ?c ?b) (full ?b) (not (on ?c ?f))))
  (:action put-away
    :parameters (?s - clocksmith ?c - clock ?b - bench ?f - storage)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (not (opened ?c)))
    :effect (and (on ?c ?f) (not (on ?c ?b)) (not (full ?b))))
  (:action open-case
    :parameters (?s - clocksmith ?c - clock ?b - bench)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (not (opened ?c)))
    :effect (opened ?c))
  (:action close-case
    :parameters (?s - clocksmith ?c - clock ?b - bench)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (opened ?c))
    :effect (not (opened ?c)))
  (:action replace-spring
    :parameters (?s - clocksmith ?c - clock ?b - bench ?t - tool)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (opened ?c) (broken-spring ?c) (has ?s ?t) (spring-tool ?t))
    :effect (not (broken-spring ?c)))
  (:action oil
    :parameters (?s - clocksmith ?c - clock ?b - bench ?t - tool)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (opened ?c) (has ?s ?t) (oil-tool ?t))
    :effect (oiled ?c))
  (:action wind-up
    :parameters (?s - clocksmith ?c - clock ?b - bench ?k - tool)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (has ?s ?k) (key ?k) (not (broken-spring ?c)))
    :effect (running ?c))
  (:action stop
    :parameters (?s - clocksmith ?c - clock ?b - bench)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (running ?c))
    :effect (and (not (running ?c)) (not (striking ?c))))
  (:action set-strike
    :parameters (?s - clocksmith ?c - clock ?b - bench)
    :precondition (and (on ?c ?b) (at-bench ?s ?b) (running ?c) (opened ?c))
    :effect (striking ?c)))
