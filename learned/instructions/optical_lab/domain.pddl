(define (domain optical-lab)
  (:requirements :strips :typing)
  (:types lens frame machine side tint customer - object
          grinder coater - machine)
  (:constants left right - side)
  (:predicates
    (LOOSE ?l - lens)
    (ON-MACHINE ?l - lens ?m - machine)
    (IDLE ?m - machine)
    (IS-GROUND ?l - lens)
    (IS-POLISHED ?l - lens)
    (HAS-COATING ?l - lens)
    (TINTED ?l - lens ?t - tint)
    (UNTINTED ?l - lens)
    (FITTED ?l - lens ?f - frame ?s - side)
    (SLOT-EMPTY ?f - frame ?s - side)
    (IN-LAB ?f - frame)
    (HANDED-TO ?f - frame ?c - customer))
  (:action MOUNT
    :parameters (?l - lens ?m - machine)
    :precondition (and (LOOSE ?l) (IDLE ?m))
    :effect (and (ON-MACHINE ?l ?m) (not (LOOSE ?l)) (not (IDLE ?m))))
  (:action UNMOUNT
    :parameters (?l - lens ?m - machine)
    :precondition (ON-MACHINE ?l ?m)
    :effect (and (LOOSE ?l) (IDLE ?m) (not (ON-MACHINE ?l ?m))))
  (:action GRIND
    :parameters (?l - lens ?m - grinder)
    :precondition (ON-MACHINE ?l ?m)
    :effect (and (IS-GROUND ?l) (not (IS-POLISHED ?l)) (not (HAS-COATING ?l))))
  (:action POLISH
    :parameters (?l - lens ?m - grinder)
    :precondition (and (ON-MACHINE ?l ?m) (IS-GROUND ?l))
    :effect (IS-POLISHED ?l))
  (:action COAT
    :parameters (?l - lens ?m - coater)
    :precondition (and (ON-MACHINE ?l ?m) (IS-POLISHED ?l))
    :effect (HAS-COATING ?l))
  (:action DIP-TINT
    :parameters (?l - lens ?t - tint)
    :precondition (and (LOOSE ?l) (UNTINTED ?l))
    :effect (and (TINTED ?l ?t) (not (UNTINTED ?l))))
  (:action BLEACH
    :parameters (?l - lens ?t - tint)
    :precondition (and (LOOSE ?l) (TINTED ?l ?t))
    :effect (and (UNTINTED ?l) (not (TINTED ?l ?t)) (not (HAS-COATING ?l))))
  (:action SNAP-IN
    :parameters (?l - lens ?f - frame ?s - side)
    :precondition (and (LOOSE ?l) (SLOT-EMPTY ?f ?s) (IN-LAB ?f))
    :effect (and (FITTED ?l ?f ?s) (not (LOOSE ?l)) (not (SLOT-EMPTY ?f ?s))))
  (:action POP-OUT
    :parameters (?l - lens ?f - frame ?s - side)
    :precondition (and (FITTED ?l ?f ?s) (IN-LAB ?f))
    :effect (and (LOOSE ?l) (SLOT-EMPTY ?f ?s) (not (FITTED ?l ?f ?s))))
  (:action HAND-OVER
    :parameters (?f - frame ?c - customer)
    :precondition (IN-LAB ?f)
    :effect (and (HANDED-TO ?f ?c) (not (IN-LAB ?f)))))
