(define (domain toy-factory-elves)
  (:requirements :strips :typing :negative-preconditions :action-costs)
  (:types elf toy tool colour hall - object
          wooden plush - toy)
  (:predicates
    (is-in ?e - elf ?h - hall)
    (is-stored ?t - toy ?h - hall)
    (is-holding ?e - elf ?t - toy)
    (is-wielding ?e - elf ?u - tool)
    (is-on-hook ?u - tool ?h - hall)
    (is-busy-handed ?e - elf)
    (is-carving-knife ?u - tool)
    (is-needle ?u - tool)
    (is-carved ?t - wooden)
    (is-stuffed ?t - plush)
    (is-coloured ?t - toy ?c - colour)
    (is-plain ?t - toy)
    (is-wrapped ?t - toy)
    (is-on-sleigh ?t - toy)
    (is-paint-hall ?h - hall)
    (is-sleigh-hall ?h - hall)
    (is-connected ?h1 ?h2 - hall)
    (is-ordered-by-child ?t - toy)
    (is-tipsy ?e - elf))
  (:functions (total-cost) - number)
  (:action scurry
    :parameters (?e - elf ?h1 ?h2 - hall)
    :precondition (and (is-in ?e ?h1) (is-connected ?h1 ?h2))
    :effect (and (is-in ?e ?h2) (not (is-in ?e ?h1)) (increase (total-cost) 2)))
  (:action lift
    :parameters (?e - elf ?t - toy ?h - hall)
    :precondition (and (is-in ?e ?h) (is-stored ?t ?h) (not (is-busy-handed ?e)))
    :effect (and (is-holding ?e ?t) (is-busy-handed ?e) (not (is-stored ?t ?h)) (increase (total-cost) 1)))
  (:action set-down
    :parameters (?e - elf ?t - toy ?h - hall)
    :precondition (and (is-in ?e ?h) (is-holding ?e ?t))
    :effect (and (is-stored ?t ?h) (not (is-holding ?e ?t)) (not (is-busy-handed ?e)) (increase (total-cost) 1)))
  (:action take-tool
    :parameters (?e - elf ?u - tool ?h - hall)
    :precondition (and (is-in ?e ?h) (is-on-hook ?u ?h) (not (is-busy-handed ?e)))
    :effect (and (is-wielding ?e ?u) (is-busy-handed ?e) (not (is-on-hook ?u ?h)) (increase (total-cost) 1)))
  (:action hang-tool
    :parameters (?e - elf ?u - tool ?h - hall)
    :precondition (and (is-in ?e ?h) (is-wielding ?e ?u))
    :effect (and (is-on-hook ?u ?h) (not (is-wielding ?e ?u)) (not (is-busy-handed ?e)) (increase (total-cost) 1)))
  (:action carve
    :parameters (?e - elf ?u - tool ?t - wooden ?h - hall)
    :precondition (and (is-in ?e ?h) (is-stored ?t ?h) (is-wielding ?e ?u) (is-carving-knife ?u) (not (is-wrapped ?t)))
    :effect (and (is-carved ?t) (increase (total-cost) 5)))
  (:action stuff
    :parameters (?e - elf ?u - tool ?t - plush ?h - hall)
    :precondition (and (is-in ?e ?h) (is-stored ?t ?h) (is-wielding ?e ?u) (is-needle ?u) (not (is-wrapped ?t)))
    :effect (and (is-stuffed ?t) (increase (total-cost) 4)))
  (:action dip
    :parameters (?e - elf ?t - toy ?c - colour ?h - hall)
    :precondition (and (is-in ?e ?h) (is-holding ?e ?t) (is-paint-hall ?h) (is-plain ?t) (not (is-wrapped ?t)))
    :effect (and (is-coloured ?t ?c) (not (is-plain ?t)) (increase (total-cost) 3)))
  (:action strip-paint
    :parameters (?e - elf ?t - toy ?c - colour ?h - hall)
    :precondition (and (is-in ?e ?h) (is-holding ?e ?t) (is-paint-hall ?h) (is-coloured ?t ?c) (not (is-wrapped ?t)))
    :effect (and (is-plain ?t) (not (is-coloured ?t ?c)) (increase (total-cost) 3)))
  (:action wrap-up
    :parameters (?e - elf ?t - toy ?h - hall)
    :precondition (and (is-in ?e ?h) (is-holding ?e ?t) (not (is-wrapped ?t)))
    :effect (and (is-wrapped ?t) (increase (total-cost) 2)))
  (:action unwrap
    :parameters (?e - elf ?t - toy)
    :precondition (and (is-holding ?e ?t) (is-wrapped ?t))
    :effect (and (not (is-wrapped ?t)) (increase (total-cost) 1)))
  (:action heave-on-sleigh
    :parameters (?e - elf ?t - toy ?h - hall)
    :precondition (and (is-in ?e ?h) (is-holding ?e ?t) (is-sleigh-hall ?h))
    :effect (and (is-on-sleigh ?t) (not (is-holding ?e ?t)) (not (is-busy-handed ?e)) (increase (total-cost) 2))))
