; milking robots in a dairy barn, everything untyped
(define (domain cow-milking)
  (:requirements :strips)
  (:predicates
    (cow ?c) (box ?b) (pen ?p) (robot ?r)
    (in-pen ?c ?p) (in-box ?c ?b)
    (box-free ?b)
    (gate-open ?p) (gate-shut ?p)
    (serves ?r ?b)
    (idle ?r) (rinsed ?r)
    (attached ?r ?c) (unattached ?c)
    (udder-clean ?c) (milked ?c) (fed ?c)
    (spotted ?c) (brown ?c) (lame ?c))
  (:action enter-box
    :parameters (?c ?p ?b)
    :precondition (and (cow ?c) (pen ?p) (box ?b) (in-pen ?c ?p) (gate-open ?p) (box-free ?b))
    :effect (and (in-box ?c ?b) (not (in-pen ?c ?p)) (not (box-free ?b))))
  (:action leave-box
    :parameters (?c ?b ?p)
    :precondition (and (cow ?c) (box ?b) (pen ?p) (in-box ?c ?b) (gate-open ?p) (unattached ?c))
    :effect (and (in-pen ?c ?p) (box-free ?b) (not (in-box ?c ?b))))
  (:action walk-across
    :parameters (?c ?p ?q)
    :precondition (and (cow ?c) (pen ?p) (pen ?q) (in-pen ?c ?p) (gate-open ?p) (gate-open ?q))
    :effect (and (in-pen ?c ?q) (not (in-pen ?c ?p))))
  (:action open-gate
    :parameters (?p)
    :precondition (and (pen ?p) (gate-shut ?p))
    :effect (and (gate-open ?p) (not (gate-shut ?p))))
  (:action shut-gate
    :parameters (?p)
    :precondition (and (pen ?p) (gate-open ?p))
    :effect (and (gate-shut ?p) (not (gate-open ?p))))
  (:action clean-udder
    :parameters (?r ?c ?b)
    :precondition (and (robot ?r) (cow ?c) (box ?b) (serves ?r ?b) (in-box ?c ?b) (rinsed ?r))
    :effect (udder-clean ?c))
  (:action attach-cups
    :parameters (?r ?c ?b)
    :precondition (and (robot ?r) (cow ?c) (box ?b) (serves ?r ?b) (in-box ?c ?b) (udder-clean ?c) (idle ?r) (rinsed ?r) (unattached ?c))
    :effect (and (attached ?r ?c) (not (idle ?r)) (not (unattached ?c)) (not (rinsed ?r))))
  (:action draw-milk
    :parameters (?r ?c)
    :precondition (and (robot ?r) (cow ?c) (attached ?r ?c))
    :effect (milked ?c))
  (:action detach-cups
    :parameters (?r ?c)
    :precondition (and (robot ?r) (cow ?c) (attached ?r ?c))
    :effect (and (idle ?r) (unattached ?c) (not (attached ?r ?c))))
  (:action rinse
    :parameters (?r)
    :precondition (and (robot ?r) (idle ?r))
    :effect (rinsed ?r))
  (:action give-feed
    :parameters (?c ?b)
    :precondition (and (cow ?c) (box ?b) (in-box ?c ?b))
    :effect (fed ?c)))
