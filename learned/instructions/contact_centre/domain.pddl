(define (domain contact-centre)
  (:requirements :strips)
  (:predicates
    (AGENT ?a) (CUSTOMER ?c) (LANGUAGE ?l) (CASE ?k) (DESK ?d)
    (speaks ?a ?l) (wants ?c ?l) (opened-by ?k ?c)
    (at-desk ?a ?d)
    (on-break ?a)
    (idle ?a)
    (queued ?c)
    (on-line ?a ?c)
    (helped ?c)
    (assigned ?a ?k)
    (solved ?a ?k)
    (mailed ?a ?c ?k)
    (callback-due ?c))
  (:action pick-up-call
    :parameters (?a ?c ?l ?d)
    :precondition (and (AGENT ?a) (CUSTOMER ?c) (LANGUAGE ?l) (DESK ?d) (idle ?a) (at-desk ?a ?d) (queued ?c) (speaks ?a ?l) (wants ?c ?l))
    :effect (and (on-line ?a ?c) (not (idle ?a)) (not (queued ?c))))
  (:action hang-up
    :parameters (?a ?c)
    :precondition (and (AGENT ?a) (CUSTOMER ?c) (on-line ?a ?c))
    :effect (and (idle ?a) (helped ?c) (not (on-line ?a ?c)) (not (callback-due ?c))))
  (:action back-to-queue
    :parameters (?a ?c)
    :precondition (and (AGENT ?a) (CUSTOMER ?c) (on-line ?a ?c))
    :effect (and (idle ?a) (queued ?c) (not (on-line ?a ?c))))
  (:action promise-callback
    :parameters (?c)
    :precondition (and (CUSTOMER ?c) (queued ?c))
    :effect (callback-due ?c))
  (:action hand-case
    :parameters (?a ?k)
    :precondition (and (AGENT ?a) (CASE ?k))
    :effect (assigned ?a ?k))
  (:action solve
    :parameters (?a ?k)
    :precondition (and (AGENT ?a) (CASE ?k) (assigned ?a ?k) (idle ?a))
    :effect (and (solved ?a ?k) (not (assigned ?a ?k))))
  (:action write-mail
    :parameters (?a ?c ?k)
    :precondition (and (AGENT ?a) (CUSTOMER ?c) (CASE ?k) (idle ?a) (solved ?a ?k) (opened-by ?k ?c))
    :effect (mailed ?a ?c ?k))
  (:action go-on-break
    :parameters (?a ?d)
    :precondition (and (AGENT ?a) (DESK ?d) (idle ?a) (at-desk ?a ?d))
    :effect (and (on-break ?a) (not (idle ?a)) (not (at-desk ?a ?d))))
  (:action sit-down
    :parameters (?a ?d)
    :precondition (and (AGENT ?a) (DESK ?d) (on-break ?a))
    :effect (and (idle ?a) (at-desk ?a ?d) (not (on-break ?a)))))
