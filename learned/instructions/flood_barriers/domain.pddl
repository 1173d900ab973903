;; untyped, in the old style
(define (domain flood-barriers)
  (:requirements :strips :negative-preconditions)
  (:predicates
    (barrier ?x) (crew ?x) (pumptruck ?x) (depot ?x) (street ?x) (place ?x) (sandpile ?x)
    (road ?x ?y)
    (guards ?x ?y)
    (at ?x ?y)
    (raised ?x)
    (jammed ?x)
    (aboard ?x ?y)
    (stored ?x ?y)
    (on_truck ?x ?y)
    (room_on ?x)
    (under_water ?x)
    (evacuated ?x)
    (old ?x))
  (:action drive
    :parameters (?c ?t ?a ?b)
    :precondition (and (crew ?c) (pumptruck ?t) (aboard ?c ?t) (at ?t ?a) (road ?a ?b))
    :effect (and (at ?t ?b) (not (at ?t ?a))))
  (:action get_in
    :parameters (?c ?t ?a)
    :precondition (and (crew ?c) (pumptruck ?t) (at ?c ?a) (at ?t ?a))
    :effect (and (aboard ?c ?t) (not (at ?c ?a))))
  (:action get_out
    :parameters (?c ?t ?a)
    :precondition (and (crew ?c) (pumptruck ?t) (aboard ?c ?t) (at ?t ?a))
    :effect (and (at ?c ?a) (not (aboard ?c ?t))))
  (:action walk
    :parameters (?c ?a ?b)
    :precondition (and (crew ?c) (at ?c ?a) (road ?a ?b))
    :effect (and (at ?c ?b) (not (at ?c ?a))))
  (:action load_sandbags
    :parameters (?c ?s ?t ?a)
    :precondition (and (crew ?c) (sandpile ?s) (pumptruck ?t) (at ?c ?a) (stored ?s ?a) (at ?t ?a) (room_on ?t))
    :effect (and (on_truck ?s ?t) (not (stored ?s ?a)) (not (room_on ?t))))
  (:action unload_sandbags
    :parameters (?c ?s ?t ?a)
    :precondition (and (crew ?c) (sandpile ?s) (pumptruck ?t) (at ?c ?a) (on_truck ?s ?t) (at ?t ?a))
    :effect (and (stored ?s ?a) (room_on ?t) (not (on_truck ?s ?t))))
  (:action free_jam
    :parameters (?c ?b ?a)
    :precondition (and (crew ?c) (barrier ?b) (guards ?b ?a) (at ?c ?a) (jammed ?b))
    :effect (not (jammed ?b)))
  (:action raise_barrier
    :parameters (?c ?b ?a)
    :precondition (and (crew ?c) (barrier ?b) (guards ?b ?a) (at ?c ?a) (not (jammed ?b)))
    :effect (raised ?b))
  (:action lower_barrier
    :parameters (?c ?b ?a)
    :precondition (and (crew ?c) (barrier ?b) (guards ?b ?a) (at ?c ?a) (raised ?b) (not (jammed ?b)))
    :effect (not (raised ?b)))
  (:action pump_dry
    :parameters (?t ?a)
    :precondition (and (pumptruck ?t) (street ?a) (at ?t ?a) (under_water ?a))
    :effect (not (under_water ?a)))
  (:action evacuate
    :parameters (?c ?a)
    :precondition (and (crew ?c) (street ?a) (at ?c ?a))
    :effect (evacuated ?a)))
