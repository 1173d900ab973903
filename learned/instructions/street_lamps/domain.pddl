(define (domain street-lamps)
  (:requirements :strips :typing :negative-preconditions)
  (:types place crew truck lamp bulb - object
          street depot - place)
  (:predicates
    (truck-at ?t - truck ?p - place)
    (crew-at ?c - crew ?p - place)
    (riding ?c - crew ?t - truck)
    (road ?p ?q - place)
    (stands-in ?l - lamp ?s - street)
    (screwed-in ?b - bulb ?l - lamp)
    (socket-free ?l - lamp)
    (stowed ?b - bulb ?t - truck)
    (in-stock ?b - bulb ?d - depot)
    (burnt-out ?b - bulb)
    (lit ?l - lamp)
    (painted ?l - lamp)
    (warm-white ?b - bulb)
    (historic ?l - lamp))
  (:action drive
    :parameters (?t - truck ?p ?q - place)
    :precondition (and (truck-at ?t ?p) (road ?p ?q))
    :effect (and (truck-at ?t ?q) (not (truck-at ?t ?p))))
  (:action get-in
    :parameters (?c - crew ?t - truck ?p - place)
    :precondition (and (crew-at ?c ?p) (truck-at ?t ?p))
    :effect (and (riding ?c ?t) (not (crew-at ?c ?p))))
  (:action get-out
    :parameters (?c - crew ?t - truck ?p - place)
    :precondition (and (riding ?c ?t) (truck-at ?t ?p))
    :effect (and (crew-at ?c ?p) (not (riding ?c ?t))))
  (:action take-bulb
    :parameters (?c - crew ?b - bulb ?t - truck ?d - depot)
    :precondition (and (crew-at ?c ?d) (truck-at ?t ?d) (in-stock ?b ?d))
    :effect (and (stowed ?b ?t) (not (in-stock ?b ?d))))
  (:action return-bulb
    :parameters (?c - crew ?b - bulb ?t - truck ?d - depot)
    :precondition (and (crew-at ?c ?d) (truck-at ?t ?d) (stowed ?b ?t))
    :effect (and (in-stock ?b ?d) (not (stowed ?b ?t))))
  (:action unscrew
    :parameters (?c - crew ?b - bulb ?l - lamp ?t - truck ?s - street)
    :precondition (and (crew-at ?c ?s) (truck-at ?t ?s) (stands-in ?l ?s) (screwed-in ?b ?l) (not (lit ?l)))
    :effect (and (stowed ?b ?t) (socket-free ?l) (not (screwed-in ?b ?l))))
  (:action screw-in
    :parameters (?c - crew ?b - bulb ?l - lamp ?t - truck ?s - street)
    :precondition (and (crew-at ?c ?s) (truck-at ?t ?s) (stands-in ?l ?s) (stowed ?b ?t) (socket-free ?l))
    :effect (and (screwed-in ?b ?l) (not (stowed ?b ?t)) (not (socket-free ?l))))
  (:action switch-on
    :parameters (?c - crew ?b - bulb ?l - lamp ?s - street)
    :precondition (and (crew-at ?c ?s) (stands-in ?l ?s) (screwed-in ?b ?l) (not (burnt-out ?b)))
    :effect (lit ?l))
  (:action switch-off
    :parameters (?c - crew ?l - lamp ?s - street)
    :precondition (and (crew-at ?c ?s) (stands-in ?l ?s) (lit ?l))
    :effect (not (lit ?l)))
  (:action paint
    :parameters (?c - crew ?l - lamp ?s - street)
    :precondition (and (crew-at ?c ?s) (stands-in ?l ?s) (not (lit ?l)))
    :effect (painted ?l)))
