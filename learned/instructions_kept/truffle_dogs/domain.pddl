(define (domain truffle-dogs)
  (:requirements :strips :typing)
  (:types creature plot truffle basket - object
          dog handler - creature)
  (:predicates
    (is-in ?x - creature ?p - plot)
    (adjoins ?p ?q - plot)
    (on-leash ?d - dog ?h - handler)
    (is-buried ?t - truffle ?p - plot)
    (is-located ?t - truffle)
    (lies-in ?t - truffle ?p - plot)
    (in-basket ?t - truffle ?b - basket)
    (carries ?h - handler ?b - basket)
    (stands-in ?b - basket ?p - plot)
    (is-thirsty ?d - dog)
    (is-rewarded ?d - dog)
    (is-black ?t - truffle)
    (is-white ?t - truffle))
  (:action go
    :parameters (?h - handler ?p ?q - plot)
    :precondition (and (is-in ?h ?p) (adjoins ?p ?q))
    :effect (and (is-in ?h ?q) (not (is-in ?h ?p))))
  (:action send
    :parameters (?d - dog ?p ?q - plot)
    :precondition (and (is-in ?d ?p) (adjoins ?p ?q))
    :effect (and (is-in ?d ?q) (not (is-in ?d ?p))))
  (:action leash
    :parameters (?h - handler ?d - dog ?p - plot)
    :precondition (and (is-in ?h ?p) (is-in ?d ?p))
    :effect (and (on-leash ?d ?h) (not (is-in ?d ?p))))
  (:action release
    :parameters (?h - handler ?d - dog ?p - plot)
    :precondition (and (is-in ?h ?p) (on-leash ?d ?h))
    :effect (and (is-in ?d ?p) (not (on-leash ?d ?h))))
  (:action sniff-out
    :parameters (?d - dog ?t - truffle ?p - plot)
    :precondition (and (is-in ?d ?p) (is-buried ?t ?p))
    :effect (is-located ?t))
  (:action dig-up
    :parameters (?h - handler ?t - truffle ?p - plot)
    :precondition (and (is-in ?h ?p) (is-buried ?t ?p) (is-located ?t))
    :effect (and (lies-in ?t ?p) (not (is-buried ?t ?p))))
  (:action put-in
    :parameters (?h - handler ?t - truffle ?b - basket ?p - plot)
    :precondition (and (is-in ?h ?p) (lies-in ?t ?p) (carries ?h ?b))
    :effect (and (in-basket ?t ?b) (not (lies-in ?t ?p))))
  (:action take-out
    :parameters (?h - handler ?t - truffle ?b - basket ?p - plot)
    :precondition (and (is-in ?h ?p) (carries ?h ?b) (in-basket ?t ?b))
    :effect (and (lies-in ?t ?p) (not (in-basket ?t ?b))))
  (:action set-down
    :parameters (?h - handler ?b - basket ?p - plot)
    :precondition (and (is-in ?h ?p) (carries ?h ?b))
    :effect (and (stands-in ?b ?p) (not (carries ?h ?b))))
  (:action pick-up
    :parameters (?h - handler ?b - basket ?p - plot)
    :precondition (and (is-in ?h ?p) (stands-in ?b ?p))
    :effect (and (carries ?h ?b) (not (stands-in ?b ?p))))
  (:action give-water
    :parameters (?h - handler ?d - dog ?p - plot)
    :precondition (and (is-in ?h ?p) (is-in ?d ?p))
    :effect (not (is-thirsty ?d)))
  (:action reward
    :parameters (?h - handler ?d - dog ?p - plot)
    :precondition (and (is-in ?h ?p) (is-in ?d ?p))
    :effect (is-rewarded ?d)))
