(define (domain livery_stable)
  (:requirements :strips :typing :negative-preconditions)
  (:types place holder rider saddle coat - object
          stall - place
          horse peg - holder
          pony - horse)
  (:predicates
    (stands ?h - horse ?p - place)
    (saddle_on ?s - saddle ?x - holder)
    (vacant ?x - holder)
    (hay_in ?p - place)
    (fed ?h - horse)
    (rides ?r - rider ?h - horse)
    (on_foot ?r - rider)
    (riderless ?h - horse)
    (owner ?r - rider ?h - horse)
    (coat_of ?h - horse ?c - coat))
  (:action lead
    :parameters (?h - horse ?p ?q - place)
    :precondition (stands ?h ?p)
    :effect (and (stands ?h ?q) (not (stands ?h ?p))))
  (:action saddle_up
    :parameters (?s - saddle ?k - peg ?h - horse)
    :precondition (and (saddle_on ?s ?k) (vacant ?h))
    :effect (and (saddle_on ?s ?h) (not (saddle_on ?s ?k)) (vacant ?k) (not (vacant ?h))))
  (:action unsaddle
    :parameters (?s - saddle ?h - horse ?k - peg)
    :precondition (and (saddle_on ?s ?h) (riderless ?h) (vacant ?k))
    :effect (and (saddle_on ?s ?k) (not (saddle_on ?s ?h)) (vacant ?h) (not (vacant ?k))))
  (:action mount
    :parameters (?r - rider ?h - horse ?s - saddle)
    :precondition (and (on_foot ?r) (riderless ?h) (saddle_on ?s ?h))
    :effect (and (rides ?r ?h) (not (on_foot ?r)) (not (riderless ?h))))
  (:action dismount
    :parameters (?r - rider ?h - horse)
    :precondition (rides ?r ?h)
    :effect (and (not (rides ?r ?h)) (on_foot ?r) (riderless ?h)))
  (:action fetch_hay
    :parameters (?p - place)
    :precondition (not (hay_in ?p))
    :effect (hay_in ?p))
  (:action eat_hay
    :parameters (?h - horse ?p - place)
    :precondition (and (stands ?h ?p) (hay_in ?p))
    :effect (and (fed ?h) (not (hay_in ?p)))))
