(define (domain golf_club)
  (:requirements :strips)
  (:predicates
    (place ?x) (green ?x) (par3 ?x)
    (caddie ?x) (bag ?x) (heavy ?x) (buggy ?x)
    (path ?x ?y)
    (at ?x ?y)
    (carrying ?c ?b)
    (free ?c)
    (in_buggy ?b ?k)
    (flag_up ?h)
    (mown ?h))
  (:action walk
    :parameters (?c ?from ?to)
    :precondition (and (caddie ?c) (place ?from) (place ?to) (path ?from ?to) (at ?c ?from))
    :effect (and (at ?c ?to) (not (at ?c ?from))))
  (:action drive
    :parameters (?c ?k ?from ?to)
    :precondition (and (caddie ?c) (buggy ?k) (path ?from ?to) (at ?c ?from) (at ?k ?from))
    :effect (and (at ?c ?to) (at ?k ?to) (not (at ?c ?from)) (not (at ?k ?from))))
  (:action pick_up
    :parameters (?c ?b ?p)
    :precondition (and (caddie ?c) (bag ?b) (place ?p) (at ?c ?p) (at ?b ?p) (free ?c))
    :effect (and (carrying ?c ?b) (not (free ?c)) (not (at ?b ?p))))
  (:action set_down
    :parameters (?c ?b ?p)
    :precondition (and (caddie ?c) (bag ?b) (place ?p) (at ?c ?p) (carrying ?c ?b))
    :effect (and (at ?b ?p) (free ?c) (not (carrying ?c ?b))))
  (:action load
    :parameters (?c ?b ?k ?p)
    :precondition (and (caddie ?c) (bag ?b) (buggy ?k) (at ?c ?p) (at ?k ?p) (carrying ?c ?b))
    :effect (and (in_buggy ?b ?k) (free ?c) (not (carrying ?c ?b))))
  (:action unload
    :parameters (?c ?b ?k ?p)
    :precondition (and (caddie ?c) (bag ?b) (buggy ?k) (at ?c ?p) (at ?k ?p) (in_buggy ?b ?k) (free ?c))
    :effect (and (carrying ?c ?b) (not (free ?c)) (not (in_buggy ?b ?k))))
  (:action mow
    :parameters (?c ?h)
    :precondition (and (caddie ?c) (green ?h) (at ?c ?h) (free ?c))
    :effect (mown ?h))
  (:action plant_flag
    :parameters (?c ?h)
    :precondition (and (caddie ?c) (green ?h) (at ?c ?h))
    :effect (flag_up ?h))
  (:action pull_flag
    :parameters (?c ?h)
    :precondition (and (caddie ?c) (green ?h) (at ?c ?h) (flag_up ?h))
    :effect (not (flag_up ?h))))
