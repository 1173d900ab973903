; suitcases on conveyor belts behind the check-in hall
(define (domain bag-belts)
  (:requirements :strips :typing)
  (:types
    bag stn - object
    chk-in scanner chute - stn
    cart flight)
  (:predicates
    (bag-at ?b - bag ?s - stn)
    (in-cart ?b - bag ?c - cart)
    (cart-at ?c - cart ?s - chute)
    (belt ?x ?y - stn)
    (running ?x ?y - stn)
    (halted ?x ?y - stn)
    (tagged ?b - bag ?f - flight)
    (untagged ?b - bag)
    (screened ?b - bag)
    (cleared ?b - bag)
    (suspect ?b - bag)
    (heavy ?b - bag)
    (fragile ?b - bag)
    (flagged ?b - bag)
    (loads-for ?s - chute ?f - flight))
  (:action start-belt
    :parameters (?x ?y - stn)
    :precondition (and (belt ?x ?y) (halted ?x ?y))
    :effect (and (running ?x ?y) (not (halted ?x ?y))))
  (:action stop-belt
    :parameters (?x ?y - stn)
    :precondition (running ?x ?y)
    :effect (and (halted ?x ?y) (not (running ?x ?y))))
  (:action convey
    :parameters (?b - bag ?x ?y - stn)
    :precondition (and (bag-at ?b ?x) (running ?x ?y))
    :effect (and (bag-at ?b ?y) (not (bag-at ?b ?x))))
  (:action tag-bag
    :parameters (?b - bag ?f - flight ?s - chk-in)
    :precondition (and (bag-at ?b ?s) (untagged ?b))
    :effect (and (tagged ?b ?f) (not (untagged ?b))))
  (:action rip-tag
    :parameters (?b - bag ?f - flight)
    :precondition (tagged ?b ?f)
    :effect (and (untagged ?b) (not (tagged ?b ?f))))
  (:action flag-heavy
    :parameters (?b - bag ?s - stn)
    :precondition (and (bag-at ?b ?s) (heavy ?b))
    :effect (flagged ?b))
  (:action xray
    :parameters (?b - bag ?s - scanner)
    :precondition (bag-at ?b ?s)
    :effect (screened ?b))
  (:action clear-bag
    :parameters (?b - bag ?s - scanner)
    :precondition (and (bag-at ?b ?s) (screened ?b))
    :effect (and (cleared ?b) (not (suspect ?b))))
  (:action load-cart
    :parameters (?b - bag ?c - cart ?s - chute)
    :precondition (and (bag-at ?b ?s) (cart-at ?c ?s) (cleared ?b))
    :effect (and (in-cart ?b ?c) (not (bag-at ?b ?s))))
  (:action unload-cart
    :parameters (?b - bag ?c - cart ?s - chute)
    :precondition (and (in-cart ?b ?c) (cart-at ?c ?s))
    :effect (and (bag-at ?b ?s) (not (in-cart ?b ?c))))
  (:action tow-cart
    :parameters (?c - cart ?s ?t - chute)
    :precondition (cart-at ?c ?s)
    :effect (and (cart-at ?c ?t) (not (cart-at ?c ?s)))))
