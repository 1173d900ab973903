(define (domain barber-school)
  (:requirements :strips :typing)
  (:types
    person chair tool skill - object
    student teacher customer - person
    scissors razor towel - tool)
  (:constants cutting shaving washing - skill)
  (:predicates
    (sits-in ?c - customer ?h - chair)
    (in-queue ?c - customer)
    (chair-free ?h - chair)
    (stands-at ?s - student ?h - chair)
    (holds ?s - student ?t - tool)
    (on-tray ?t - tool)
    (sterile ?t - tool)
    (washed ?c - customer)
    (trimmed ?c - customer)
    (shaved ?c - customer)
    (served-by ?c - customer ?s - student)
    (has-done ?s - student ?k - skill)
    (certified ?s - student ?k - skill)
    (bearded ?c - customer)
    (first-year ?s - student))
  (:action seat
    :parameters (?c - customer ?h - chair)
    :precondition (and (in-queue ?c) (chair-free ?h))
    :effect (and (sits-in ?c ?h) (not (in-queue ?c)) (not (chair-free ?h))))
  (:action send-back
    :parameters (?c - customer ?h - chair)
    :precondition (sits-in ?c ?h)
    :effect (and (in-queue ?c) (chair-free ?h) (not (sits-in ?c ?h))))
  (:action step-over
    :parameters (?s - student ?h1 ?h2 - chair)
    :precondition (stands-at ?s ?h1)
    :effect (and (stands-at ?s ?h2) (not (stands-at ?s ?h1))))
  (:action pick-up
    :parameters (?s - student ?t - tool)
    :precondition (on-tray ?t)
    :effect (and (holds ?s ?t) (not (on-tray ?t))))
  (:action lay-down
    :parameters (?s - student ?t - tool)
    :precondition (holds ?s ?t)
    :effect (and (on-tray ?t) (not (holds ?s ?t))))
  (:action sterilise
    :parameters (?t - tool)
    :precondition (on-tray ?t)
    :effect (sterile ?t))
  (:action wash
    :parameters (?s - student ?c - customer ?h - chair ?t - towel)
    :precondition (and (stands-at ?s ?h) (sits-in ?c ?h) (holds ?s ?t))
    :effect (and (washed ?c) (served-by ?c ?s) (has-done ?s washing)))
  (:action trim
    :parameters (?s - student ?c - customer ?h - chair ?t - scissors)
    :precondition (and (stands-at ?s ?h) (sits-in ?c ?h) (holds ?s ?t))
    :effect (and (trimmed ?c) (served-by ?c ?s) (has-done ?s cutting) (not (sterile ?t))))
  (:action shave
    :parameters (?s - student ?c - customer ?h - chair ?t - razor)
    :precondition (and (stands-at ?s ?h) (sits-in ?c ?h) (holds ?s ?t) (bearded ?c) (sterile ?t))
    :effect (and (shaved ?c) (served-by ?c ?s) (has-done ?s shaving) (not (sterile ?t))))
  (:action sign-off
    :parameters (?m - teacher ?s - student ?k - skill)
    :precondition (has-done ?s ?k)
    :effect (certified ?s ?k)))
