(define (domain flower-auction)
  (:requirements :strips :typing)
  (:types
    room cart lot buyer colour - object
    cut-flower potted-plant - lot)
  (:predicates
    (lot-in ?l - lot ?r - room)
    (on-cart ?l - lot ?c - cart)
    (cart-in ?c - cart ?r - room)
    (empty ?c - cart)
    (linked ?r1 ?r2 - room)
    (has-hammer ?r - room)
    (unsold ?l - lot)
    (sold-to ?l - lot ?b - buyer)
    (labelled ?l - lot)
    (watered ?l - lot)
    (has-colour ?l - lot ?k - colour))
  (:action push-cart
    :parameters (?c - cart ?from ?to - room)
    :precondition (and (cart-in ?c ?from) (linked ?from ?to))
    :effect (and (cart-in ?c ?to) (not (cart-in ?c ?from))))
  (:action load-lot
    :parameters (?l - lot ?c - cart ?r - room)
    :precondition (and (lot-in ?l ?r) (cart-in ?c ?r) (empty ?c))
    :effect (and (on-cart ?l ?c) (not (lot-in ?l ?r)) (not (empty ?c))))
  (:action unload-lot
    :parameters (?l - lot ?c - cart ?r - room)
    :precondition (and (on-cart ?l ?c) (cart-in ?c ?r))
    :effect (and (lot-in ?l ?r) (empty ?c) (not (on-cart ?l ?c))))
  (:action knock-down
    :parameters (?l - lot ?b - buyer ?r - room)
    :precondition (and (lot-in ?l ?r) (has-hammer ?r) (labelled ?l) (unsold ?l))
    :effect (and (sold-to ?l ?b) (not (unsold ?l))))
  (:action cancel-sale
    :parameters (?l - lot ?b - buyer)
    :precondition (sold-to ?l ?b)
    :effect (and (unsold ?l) (not (sold-to ?l ?b))))
  (:action stick-label
    :parameters (?l - lot)
    :precondition (and)
    :effect (labelled ?l))
  (:action peel-label
    :parameters (?l - lot)
    :precondition (labelled ?l)
    :effect (not (labelled ?l)))
  (:action give-water
    :parameters (?l - lot)
    :precondition (and)
    :effect (watered ?l)))
