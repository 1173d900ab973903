; untyped, in the classic style
(define (domain honey)
  (:requirements :strips)
  (:predicates
    (keeper ?x) (hive ?x) (frame ?x) (jar ?x) (tank ?x) (spot ?x)
    (clover ?x) (heather ?x) (small ?x)
    (in ?f ?h)
    (smoked ?h)
    (on ?x ?s)
    (has ?k ?x)
    (hands-free ?k)
    (with ?k ?s)
    (stands ?x ?s)
    (full ?f) (spun ?f)
    (honey-in ?f ?t)
    (clean ?j) (filled ?j ?t) (labelled ?j) (unlabelled ?j))
  (:action go
    :parameters (?k ?a ?b)
    :precondition (and (keeper ?k) (spot ?a) (spot ?b) (with ?k ?a))
    :effect (and (with ?k ?b) (not (with ?k ?a))))
  (:action smoke
    :parameters (?k ?h ?s)
    :precondition (and (keeper ?k) (hive ?h) (spot ?s) (stands ?h ?s) (with ?k ?s))
    :effect (smoked ?h))
  (:action pull-frame
    :parameters (?k ?f ?h ?s)
    :precondition (and (keeper ?k) (frame ?f) (hive ?h) (spot ?s) (in ?f ?h) (smoked ?h) (stands ?h ?s) (with ?k ?s) (hands-free ?k))
    :effect (and (has ?k ?f) (not (in ?f ?h)) (not (hands-free ?k))))
  (:action hang-frame
    :parameters (?k ?f ?h ?s)
    :precondition (and (keeper ?k) (frame ?f) (hive ?h) (spot ?s) (has ?k ?f) (smoked ?h) (stands ?h ?s) (with ?k ?s))
    :effect (and (in ?f ?h) (hands-free ?k) (not (has ?k ?f))))
  (:action lift
    :parameters (?k ?x ?s)
    :precondition (and (keeper ?k) (spot ?s) (on ?x ?s) (with ?k ?s) (hands-free ?k))
    :effect (and (has ?k ?x) (not (on ?x ?s)) (not (hands-free ?k))))
  (:action set-down
    :parameters (?k ?x ?s)
    :precondition (and (keeper ?k) (spot ?s) (has ?k ?x) (with ?k ?s))
    :effect (and (on ?x ?s) (hands-free ?k) (not (has ?k ?x))))
  (:action spin
    :parameters (?k ?f ?t ?s)
    :precondition (and (keeper ?k) (frame ?f) (tank ?t) (spot ?s) (has ?k ?f) (full ?f) (stands ?t ?s) (with ?k ?s))
    :effect (and (spun ?f) (honey-in ?f ?t) (not (full ?f))))
  (:action fill-jar
    :parameters (?k ?j ?f ?t ?s)
    :precondition (and (keeper ?k) (jar ?j) (frame ?f) (tank ?t) (spot ?s) (on ?j ?s) (clean ?j) (honey-in ?f ?t) (stands ?t ?s) (with ?k ?s))
    :effect (and (filled ?j ?t) (not (clean ?j))))
  (:action label
    :parameters (?k ?j ?t ?s)
    :precondition (and (keeper ?k) (jar ?j) (tank ?t) (spot ?s) (filled ?j ?t) (unlabelled ?j) (on ?j ?s) (with ?k ?s))
    :effect (and (labelled ?j) (not (unlabelled ?j)))))
