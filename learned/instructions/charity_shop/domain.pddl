(define (domain charity-shop)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    spot volunteer item category price - object
    shelf rail window - spot
    garment book bric - item)
  (:predicates
    (in_backroom ?i - item)
    (on_display ?i - item ?s - spot)
    (in_bag ?i - item)
    (is_sorted ?i - item)
    (is_steamed ?g - garment)
    (has_price ?i - item ?p - price)
    (unpriced ?i - item)
    (is_sold ?i - item)
    (at_till ?v - volunteer)
    (on_break ?v - volunteer)
    (in_back ?v - volunteer)
    (till_free)
    (is_torn ?i - item)
    (is_woollen ?g - garment)
    (is_vintage ?i - item))
  (:action open_bag
    :parameters (?i - item ?v - volunteer)
    :precondition (and (in_bag ?i) (in_back ?v))
    :effect (and (in_backroom ?i) (is_sorted ?i) (not (in_bag ?i))))
  (:action steam
    :parameters (?g - garment ?v - volunteer)
    :precondition (and (in_backroom ?g) (is_sorted ?g) (in_back ?v))
    :effect (is_steamed ?g))
  (:action mend
    :parameters (?i - item ?v - volunteer)
    :precondition (and (in_backroom ?i) (is_torn ?i) (in_back ?v))
    :effect (not (is_torn ?i)))
  (:action tag
    :parameters (?i - item ?p - price)
    :precondition (and (unpriced ?i) (not (in_bag ?i)))
    :effect (and (has_price ?i ?p) (not (unpriced ?i))))
  (:action untag
    :parameters (?i - item ?p - price)
    :precondition (has_price ?i ?p)
    :effect (and (unpriced ?i) (not (has_price ?i ?p))))
  (:action put_out
    :parameters (?i - item ?s - spot)
    :precondition (and (in_backroom ?i) (is_sorted ?i) (not (unpriced ?i)) (not (is_torn ?i)))
    :effect (and (on_display ?i ?s) (not (in_backroom ?i))))
  (:action take_back
    :parameters (?i - item ?s - spot)
    :precondition (on_display ?i ?s)
    :effect (and (in_backroom ?i) (not (on_display ?i ?s))))
  (:action sell
    :parameters (?i - item ?s - spot ?v - volunteer)
    :precondition (and (on_display ?i ?s) (at_till ?v))
    :effect (and (is_sold ?i) (not (on_display ?i ?s))))
  (:action man_till
    :parameters (?v - volunteer)
    :precondition (and (in_back ?v) (till_free))
    :effect (and (at_till ?v) (not (in_back ?v)) (not (till_free))))
  (:action leave_till
    :parameters (?v - volunteer)
    :precondition (at_till ?v)
    :effect (and (in_back ?v) (till_free) (not (at_till ?v))))
  (:action start_break
    :parameters (?v - volunteer)
    :precondition (in_back ?v)
    :effect (and (on_break ?v) (not (in_back ?v))))
  (:action end_break
    :parameters (?v - volunteer)
    :precondition (on_break ?v)
    :effect (and (in_back ?v) (not (on_break ?v)))))
