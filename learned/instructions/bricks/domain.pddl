(define (domain brick-laying)
  (:requirements :strips :typing)
  (:types brick colour)
  (:predicates
    (atop ?b ?base - brick)
    (grounded ?b - brick)
    (left-of ?l ?r - brick)
    (open-top ?b - brick)
    (free-left ?b - brick)
    (free-right ?b - brick)
    (gripped ?b - brick)
    (arm-idle)
    (tint ?b - brick ?c - colour))
  (:action lift-off-brick
    :parameters (?b ?base - brick)
    :precondition (and (atop ?b ?base) (open-top ?b) (arm-idle))
    :effect (and (gripped ?b) (open-top ?base) (not (open-top ?b)) (not (atop ?b ?base)) (not (arm-idle))))
  (:action lift-off-floor
    :parameters (?b - brick)
    :precondition (and (grounded ?b) (open-top ?b) (free-left ?b) (free-right ?b) (arm-idle))
    :effect (and (gripped ?b) (not (open-top ?b)) (not (grounded ?b)) (not (arm-idle))))
  (:action lift-left-end
    :parameters (?b ?next - brick)
    :precondition (and (left-of ?b ?next) (open-top ?b) (free-left ?b) (arm-idle))
    :effect (and (gripped ?b) (not (open-top ?b)) (free-right ?b) (free-left ?next) (not (left-of ?b ?next)) (not (grounded ?b)) (not (arm-idle))))
  (:action lift-right-end
    :parameters (?b ?next - brick)
    :precondition (and (left-of ?next ?b) (open-top ?b) (free-right ?b) (arm-idle))
    :effect (and (gripped ?b) (not (open-top ?b)) (free-left ?b) (free-right ?next) (not (left-of ?next ?b)) (not (grounded ?b)) (not (arm-idle))))
  (:action set-on-brick
    :parameters (?b ?base - brick)
    :precondition (and (gripped ?b) (open-top ?base))
    :effect (and (atop ?b ?base) (open-top ?b) (arm-idle) (not (gripped ?b)) (not (open-top ?base))))
  (:action set-on-floor
    :parameters (?b - brick)
    :precondition (gripped ?b)
    :effect (and (grounded ?b) (open-top ?b) (arm-idle) (not (gripped ?b))))
  (:action set-left
    :parameters (?b ?next - brick)
    :precondition (and (gripped ?b) (grounded ?next) (free-left ?next))
    :effect (and (grounded ?b) (open-top ?b) (left-of ?b ?next) (arm-idle) (not (gripped ?b)) (not (free-right ?b)) (not (free-left ?next))))
  (:action set-right
    :parameters (?b ?next - brick)
    :precondition (and (gripped ?b) (grounded ?next) (free-right ?next))
    :effect (and (grounded ?b) (open-top ?b) (left-of ?next ?b) (arm-idle) (not (gripped ?b)) (not (free-left ?b)) (not (free-right ?next)))))
