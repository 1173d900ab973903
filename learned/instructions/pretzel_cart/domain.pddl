(define (domain pretzel-cart)
  (:requirements :strips :typing)
  (:types vendor cart corner pretzel topping customer - object)
  (:predicates
    (stands ?c - cart ?k - corner)
    (road ?a - corner ?b - corner)
    (runs ?v - vendor ?c - cart)
    (idle ?v - vendor)
    (on-rack ?p - pretzel ?c - cart)
    (baked ?p - pretzel)
    (sprinkled ?p - pretzel ?t - topping)
    (stocked ?c - cart ?t - topping)
    (waits ?u - customer ?k - corner)
    (handed ?v - vendor ?p - pretzel ?u - customer))
  (:action take-cart
    :parameters (?v - vendor ?c - cart)
    :precondition (idle ?v)
    :effect (and (runs ?v ?c) (not (idle ?v))))
  (:action leave-cart
    :parameters (?v - vendor ?c - cart)
    :precondition (runs ?v ?c)
    :effect (and (idle ?v) (not (runs ?v ?c))))
  (:action wheel
    :parameters (?v - vendor ?c - cart ?a - corner ?b - corner)
    :precondition (and (runs ?v ?c) (stands ?c ?a) (road ?a ?b))
    :effect (and (stands ?c ?b) (not (stands ?c ?a))))
  (:action bake
    :parameters (?v - vendor ?p - pretzel ?c - cart)
    :precondition (and (runs ?v ?c) (on-rack ?p ?c))
    :effect (baked ?p))
  (:action sprinkle
    :parameters (?v - vendor ?p - pretzel ?c - cart ?t - topping)
    :precondition (and (runs ?v ?c) (on-rack ?p ?c) (baked ?p) (stocked ?c ?t))
    :effect (sprinkled ?p ?t))
  (:action restock
    :parameters (?v - vendor ?c - cart ?t - topping)
    :precondition (runs ?v ?c)
    :effect (stocked ?c ?t))
  (:action shift
    :parameters (?p - pretzel ?c - cart ?d - cart ?k - corner)
    :precondition (and (on-rack ?p ?c) (stands ?c ?k) (stands ?d ?k))
    :effect (and (on-rack ?p ?d) (not (on-rack ?p ?c))))
  (:action hand-over
    :parameters (?v - vendor ?p - pretzel ?c - cart ?k - corner ?u - customer)
    :precondition (and (runs ?v ?c) (on-rack ?p ?c) (baked ?p) (stands ?c ?k) (waits ?u ?k))
    :effect (and (handed ?v ?p ?u) (not (on-rack ?p ?c)))))
