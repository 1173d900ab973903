(define (domain rag-and-bone)
  (:requirements :strips :typing)
  (:types
    junk pony cart dealer place - object
    metal cloth - junk)
  (:predicates
    (afoot ?d - dealer ?p - place)
    (drives ?d - dealer ?c - cart)
    (seat-free ?c - cart)
    (cart-at ?c - cart ?p - place)
    (pony-at ?h - pony ?p - place)
    (harnessed ?h - pony ?c - cart)
    (shafts-empty ?c - cart)
    (road ?p ?q - place)
    (lies ?j - junk ?p - place)
    (on ?j - junk ?c - cart)
    (broken ?j - junk)
    (washed ?j - junk)
    (sold ?j - junk)
    (fed ?h - pony)
    (market ?p - place)
    (pump ?p - place))
  (:action walk
    :parameters (?d - dealer ?p ?q - place)
    :precondition (and (afoot ?d ?p) (road ?p ?q))
    :effect (and (afoot ?d ?q) (not (afoot ?d ?p))))
  (:action climb-up
    :parameters (?d - dealer ?c - cart ?p - place)
    :precondition (and (afoot ?d ?p) (cart-at ?c ?p) (seat-free ?c))
    :effect (and (drives ?d ?c) (not (afoot ?d ?p)) (not (seat-free ?c))))
  (:action get-down
    :parameters (?d - dealer ?c - cart ?p - place)
    :precondition (and (drives ?d ?c) (cart-at ?c ?p))
    :effect (and (afoot ?d ?p) (seat-free ?c) (not (drives ?d ?c))))
  (:action harness
    :parameters (?d - dealer ?h - pony ?c - cart ?p - place)
    :precondition (and (afoot ?d ?p) (pony-at ?h ?p) (cart-at ?c ?p) (shafts-empty ?c))
    :effect (and (harnessed ?h ?c) (not (pony-at ?h ?p)) (not (shafts-empty ?c))))
  (:action unharness
    :parameters (?d - dealer ?h - pony ?c - cart ?p - place)
    :precondition (and (afoot ?d ?p) (cart-at ?c ?p) (harnessed ?h ?c))
    :effect (and (pony-at ?h ?p) (shafts-empty ?c) (not (harnessed ?h ?c))))
  (:action trot
    :parameters (?d - dealer ?c - cart ?h - pony ?p ?q - place)
    :precondition (and (drives ?d ?c) (harnessed ?h ?c) (cart-at ?c ?p) (road ?p ?q))
    :effect (and (cart-at ?c ?q) (not (cart-at ?c ?p)) (not (fed ?h))))
  (:action load
    :parameters (?d - dealer ?j - junk ?c - cart ?p - place)
    :precondition (and (afoot ?d ?p) (lies ?j ?p) (cart-at ?c ?p))
    :effect (and (on ?j ?c) (not (lies ?j ?p))))
  (:action unload
    :parameters (?d - dealer ?j - junk ?c - cart ?p - place)
    :precondition (and (afoot ?d ?p) (on ?j ?c) (cart-at ?c ?p))
    :effect (and (lies ?j ?p) (not (on ?j ?c))))
  (:action mend
    :parameters (?d - dealer ?j - metal ?p - place)
    :precondition (and (afoot ?d ?p) (lies ?j ?p) (broken ?j))
    :effect (not (broken ?j)))
  (:action wash
    :parameters (?d - dealer ?j - cloth ?p - place)
    :precondition (and (afoot ?d ?p) (lies ?j ?p) (pump ?p))
    :effect (washed ?j))
  (:action sell
    :parameters (?d - dealer ?j - junk ?p - place)
    :precondition (and (afoot ?d ?p) (lies ?j ?p) (market ?p))
    :effect (and (sold ?j) (not (lies ?j ?p))))
  (:action give-oats
    :parameters (?d - dealer ?h - pony ?p - place)
    :precondition (and (afoot ?d ?p) (pony-at ?h ?p))
    :effect (fed ?h)))
