(define (domain valet-parking)
  (:requirements :strips :typing)
  (:types van - car
          car kerb valet - object)
  (:predicates
    (parked ?c - car ?k - kerb)
    (behind ?c ?b - car)
    (clear ?c - car)
    (kerb-free ?k - kerb)
    (key-on-board ?c - car)
    (has-key ?v - valet ?c - car)
    (driving ?v - valet ?c - car)
    (on-foot ?v - valet)
    (with-owner ?c - car))

  (:action take-key
    :parameters (?v - valet ?c - car)
    :precondition (and (on-foot ?v) (key-on-board ?c))
    :effect (and (has-key ?v ?c) (not (key-on-board ?c))))

  (:action hang-up-key
    :parameters (?v - valet ?c - car)
    :precondition (and (on-foot ?v) (has-key ?v ?c))
    :effect (and (key-on-board ?c) (not (has-key ?v ?c))))

  (:action pass-key
    :parameters (?v ?w - valet ?c - car)
    :precondition (and (on-foot ?v) (on-foot ?w) (has-key ?v ?c))
    :effect (and (not (has-key ?v ?c)) (has-key ?w ?c)))

  (:action leave-kerb
    :parameters (?v - valet ?c - car ?k - kerb)
    :precondition (and (on-foot ?v) (has-key ?v ?c) (parked ?c ?k) (clear ?c))
    :effect (and (driving ?v ?c) (kerb-free ?k)
                 (not (on-foot ?v)) (not (parked ?c ?k)) (not (clear ?c))))

  (:action pull-out
    :parameters (?v - valet ?c ?b - car)
    :precondition (and (on-foot ?v) (has-key ?v ?c) (behind ?c ?b) (clear ?c))
    :effect (and (driving ?v ?c) (clear ?b)
                 (not (on-foot ?v)) (not (behind ?c ?b)) (not (clear ?c))))

  (:action park
    :parameters (?v - valet ?c - car ?k - kerb)
    :precondition (and (driving ?v ?c) (kerb-free ?k))
    :effect (and (parked ?c ?k) (clear ?c) (on-foot ?v)
                 (not (driving ?v ?c)) (not (kerb-free ?k))))

  (:action double-park
    :parameters (?v - valet ?c ?b - car ?k - kerb)
    :precondition (and (driving ?v ?c) (parked ?b ?k) (clear ?b))
    :effect (and (behind ?c ?b) (clear ?c) (on-foot ?v)
                 (not (driving ?v ?c)) (not (clear ?b))))

  (:action hand-over
    :parameters (?v - valet ?c - car)
    :precondition (and (driving ?v ?c) (has-key ?v ?c))
    :effect (and (with-owner ?c) (on-foot ?v)
                 (not (driving ?v ?c)) (not (has-key ?v ?c))))

  (:action receive-car
    :parameters (?v - valet ?c - car)
    :precondition (and (on-foot ?v) (with-owner ?c))
    :effect (and (driving ?v ?c) (has-key ?v ?c)
                 (not (on-foot ?v)) (not (with-owner ?c)))))
