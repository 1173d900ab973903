(define (domain tennis-balls)
  (:requirements :strips :typing :negative-preconditions)
  (:types bot ball place basket - object court shed - place)
  (:predicates
    (at-bot ?r - bot ?p - place)
    (lies-at ?b - ball ?p - place)
    (scooped ?r - bot ?b - ball)
    (basket-at ?k - basket ?p - place)
    (in-basket ?b - ball ?k - basket)
    (gate ?p - place ?q - place)
    (shut ?p - place ?q - place)
    (charged ?r - bot)
    (flat ?b - ball))
  (:action drive
    :parameters (?r - bot ?p - place ?q - place)
    :precondition (and (at-bot ?r ?p) (gate ?p ?q) (not (shut ?p ?q)) (charged ?r))
    :effect (and (at-bot ?r ?q) (not (at-bot ?r ?p))))
  (:action open-gate
    :parameters (?p - place ?q - place)
    :precondition (and (gate ?p ?q) (shut ?p ?q))
    :effect (not (shut ?p ?q)))
  (:action shut-gate
    :parameters (?p - place ?q - place)
    :precondition (and (gate ?p ?q) (not (shut ?p ?q)))
    :effect (shut ?p ?q))
  (:action scoop
    :parameters (?r - bot ?b - ball ?p - place)
    :precondition (and (at-bot ?r ?p) (lies-at ?b ?p) (charged ?r))
    :effect (and (scooped ?r ?b) (not (lies-at ?b ?p))))
  (:action spit-out
    :parameters (?r - bot ?b - ball ?p - place)
    :precondition (and (at-bot ?r ?p) (scooped ?r ?b))
    :effect (and (lies-at ?b ?p) (not (scooped ?r ?b))))
  (:action tip-in
    :parameters (?r - bot ?b - ball ?k - basket ?p - place)
    :precondition (and (at-bot ?r ?p) (scooped ?r ?b) (basket-at ?k ?p))
    :effect (and (in-basket ?b ?k) (not (scooped ?r ?b))))
  (:action tow
    :parameters (?r - bot ?k - basket ?p - place ?q - place)
    :precondition (and (at-bot ?r ?p) (basket-at ?k ?p) (gate ?p ?q) (not (shut ?p ?q)) (charged ?r))
    :effect (and (at-bot ?r ?q) (basket-at ?k ?q) (not (at-bot ?r ?p)) (not (basket-at ?k ?p))))
  (:action swap-battery
    :parameters (?r - bot)
    :precondition (not (charged ?r))
    :effect (charged ?r))
  (:action pump
    :parameters (?r - bot ?b - ball)
    :precondition (and (scooped ?r ?b) (flat ?b))
    :effect (not (flat ?b))))
