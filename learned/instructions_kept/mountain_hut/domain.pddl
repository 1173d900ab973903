; supplies of a mountain rescue hut; walking costs more on the steep paths
(define (domain hut-supplies)
  (:requirements :strips :typing :action-costs)
  (:types site carrier load - object
          mule volunteer - carrier
          gear food - load)
  (:predicates
    (carrier-at ?c - carrier ?s - site)
    (load-at ?l - load ?s - site)
    (packed-on ?l - load ?c - carrier)
    (trail ?a ?b - site)
    (ridge-path ?a ?b - site)
    (roped-up ?v - volunteer)
    (unroped ?v - volunteer)
    (needs-drying ?g - gear)
    (dried ?g - gear)
    (has-stove ?s - site)
    (stove-burning ?s - site)
    (snowed-in ?s - site)
    (entrance-clear ?s - site))
  (:functions (total-cost) - number)
  (:action walk-trail
    :parameters (?c - carrier ?a ?b - site)
    :precondition (and (carrier-at ?c ?a) (trail ?a ?b))
    :effect (and (carrier-at ?c ?b) (not (carrier-at ?c ?a)) (increase (total-cost) 2)))
  (:action rope-on
    :parameters (?v - volunteer)
    :precondition (unroped ?v)
    :effect (and (roped-up ?v) (not (unroped ?v)) (increase (total-cost) 1)))
  (:action rope-off
    :parameters (?v - volunteer)
    :precondition (roped-up ?v)
    :effect (and (unroped ?v) (not (roped-up ?v)) (increase (total-cost) 1)))
  (:action climb-ridge
    :parameters (?v - volunteer ?a ?b - site)
    :precondition (and (carrier-at ?v ?a) (ridge-path ?a ?b) (roped-up ?v))
    :effect (and (carrier-at ?v ?b) (not (carrier-at ?v ?a)) (increase (total-cost) 3)))
  (:action pack
    :parameters (?l - load ?c - carrier ?s - site)
    :precondition (and (load-at ?l ?s) (carrier-at ?c ?s) (entrance-clear ?s))
    :effect (and (packed-on ?l ?c) (not (load-at ?l ?s)) (increase (total-cost) 1)))
  (:action unpack
    :parameters (?l - load ?c - carrier ?s - site)
    :precondition (and (packed-on ?l ?c) (carrier-at ?c ?s) (entrance-clear ?s))
    :effect (and (load-at ?l ?s) (not (packed-on ?l ?c)) (increase (total-cost) 1)))
  (:action dig-out
    :parameters (?v - volunteer ?s - site)
    :precondition (and (carrier-at ?v ?s) (snowed-in ?s))
    :effect (and (entrance-clear ?s) (not (snowed-in ?s)) (increase (total-cost) 4)))
  (:action fire-stove
    :parameters (?v - volunteer ?s - site)
    :precondition (and (carrier-at ?v ?s) (has-stove ?s) (entrance-clear ?s))
    :effect (and (stove-burning ?s) (increase (total-cost) 1)))
  (:action dry
    :parameters (?g - gear ?s - site)
    :precondition (and (load-at ?g ?s) (needs-drying ?g) (stove-burning ?s))
    :effect (and (dried ?g) (not (needs-drying ?g)) (increase (total-cost) 1))))
