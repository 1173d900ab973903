; a tailor's workshop
(define (domain tailor-shop)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    tailor garment customer spot - object
    sewing-machine ironing-board dummy rail - spot)
  (:predicates
    (stands-by ?t - tailor ?s - spot)
    (hangs-at ?g - garment ?s - spot)
    (held-by ?g - garment ?t - tailor)
    (hands-full ?t - tailor)
    (threaded ?m - sewing-machine)
    (iron-hot ?b - ironing-board)
    (is-hemmed ?g - garment)
    (is-pressed ?g - garment)
    (has-buttons ?g - garment)
    (belongs-to ?g - garment ?c - customer)
    (woollen ?g - garment)
    (silk ?g - garment))
  (:action walk
    :parameters (?t - tailor ?from ?to - spot)
    :precondition (stands-by ?t ?from)
    :effect (and (stands-by ?t ?to) (not (stands-by ?t ?from))))
  (:action take-garment
    :parameters (?t - tailor ?g - garment ?s - spot)
    :precondition (and (stands-by ?t ?s) (hangs-at ?g ?s) (not (hands-full ?t)))
    :effect (and (held-by ?g ?t) (hands-full ?t) (not (hangs-at ?g ?s))))
  (:action hang-garment
    :parameters (?t - tailor ?g - garment ?s - spot)
    :precondition (and (stands-by ?t ?s) (held-by ?g ?t))
    :effect (and (hangs-at ?g ?s) (not (held-by ?g ?t)) (not (hands-full ?t))))
  (:action thread-machine
    :parameters (?t - tailor ?m - sewing-machine)
    :precondition (and (stands-by ?t ?m) (not (threaded ?m)) (not (hands-full ?t)))
    :effect (threaded ?m))
  (:action unthread-machine
    :parameters (?t - tailor ?m - sewing-machine)
    :precondition (and (stands-by ?t ?m) (threaded ?m) (not (hands-full ?t)))
    :effect (not (threaded ?m)))
  (:action sew-hem
    :parameters (?t - tailor ?g - garment ?m - sewing-machine)
    :precondition (and (stands-by ?t ?m) (hangs-at ?g ?m) (threaded ?m))
    :effect (and (is-hemmed ?g) (not (is-pressed ?g))))
  (:action unpick-hem
    :parameters (?t - tailor ?g - garment)
    :precondition (and (held-by ?g ?t) (is-hemmed ?g))
    :effect (not (is-hemmed ?g)))
  (:action sew-buttons
    :parameters (?t - tailor ?g - garment ?d - dummy)
    :precondition (and (stands-by ?t ?d) (hangs-at ?g ?d) (not (has-buttons ?g)))
    :effect (has-buttons ?g))
  (:action flip-iron-on
    :parameters (?t - tailor ?b - ironing-board)
    :precondition (and (stands-by ?t ?b) (not (iron-hot ?b)))
    :effect (iron-hot ?b))
  (:action flip-iron-off
    :parameters (?t - tailor ?b - ironing-board)
    :precondition (and (stands-by ?t ?b) (iron-hot ?b))
    :effect (not (iron-hot ?b)))
  (:action press
    :parameters (?t - tailor ?g - garment ?b - ironing-board)
    :precondition (and (stands-by ?t ?b) (hangs-at ?g ?b) (iron-hot ?b))
    :effect (is-pressed ?g)))
