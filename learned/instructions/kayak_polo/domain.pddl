(define (domain kayak-polo)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    plr kyk gear ball loc - object
    land net - loc)
  (:predicates
    (at ?p - plr ?l - land)
    (kat ?k - kyk ?l - loc)
    (sits ?p - plr ?k - kyk)
    (vac ?k - kyk)
    (wears ?p - plr ?g - gear)
    (lies ?g - gear ?l - land)
    (has ?p - plr ?b - ball)
    (floats ?b - ball ?l - loc)
    (flooded ?k - kyk)
    (link ?a ?b - loc))
  (:action board
    :parameters (?p - plr ?k - kyk ?l - land)
    :precondition (and (at ?p ?l) (kat ?k ?l) (vac ?k) (not (flooded ?k)))
    :effect (and (sits ?p ?k) (not (at ?p ?l)) (not (vac ?k))))
  (:action get-out
    :parameters (?p - plr ?k - kyk ?l - land)
    :precondition (and (sits ?p ?k) (kat ?k ?l))
    :effect (and (at ?p ?l) (vac ?k) (not (sits ?p ?k))))
  (:action paddle
    :parameters (?p - plr ?k - kyk ?a ?b - loc)
    :precondition (and (sits ?p ?k) (kat ?k ?a) (link ?a ?b))
    :effect (and (kat ?k ?b) (not (kat ?k ?a))))
  (:action don
    :parameters (?p - plr ?g - gear ?l - land)
    :precondition (and (at ?p ?l) (lies ?g ?l))
    :effect (and (wears ?p ?g) (not (lies ?g ?l))))
  (:action doff
    :parameters (?p - plr ?g - gear ?l - land)
    :precondition (and (at ?p ?l) (wears ?p ?g))
    :effect (and (lies ?g ?l) (not (wears ?p ?g))))
  (:action bail
    :parameters (?p - plr ?k - kyk ?l - land)
    :precondition (and (at ?p ?l) (kat ?k ?l) (flooded ?k))
    :effect (not (flooded ?k)))
  (:action grab
    :parameters (?p - plr ?k - kyk ?b - ball ?l - loc)
    :precondition (and (sits ?p ?k) (kat ?k ?l) (floats ?b ?l))
    :effect (and (has ?p ?b) (not (floats ?b ?l))))
  (:action pass
    :parameters (?p ?q - plr ?b - ball ?k ?j - kyk ?l - loc)
    :precondition (and (has ?p ?b) (sits ?p ?k) (sits ?q ?j) (kat ?k ?l) (kat ?j ?l))
    :effect (and (not (has ?p ?b)) (has ?q ?b)))
  (:action shoot
    :parameters (?p - plr ?b - ball ?k - kyk ?l - loc ?n - net)
    :precondition (and (has ?p ?b) (sits ?p ?k) (kat ?k ?l) (link ?l ?n))
    :effect (and (floats ?b ?n) (not (has ?p ?b)))))
