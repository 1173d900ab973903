(define (domain cave-explorers)
  (:requirements :strips :typing :negative-preconditions)
  (:types chamber caver gear - object
          rope torch specimen - gear)
  (:predicates
    (in ?c - caver ?x - chamber)
    (tunnel ?x ?y - chamber)
    (shaft ?top ?bottom - chamber)
    (rigged ?r - rope ?top ?bottom - chamber)
    (lies-in ?g - gear ?x - chamber)
    (carries ?c - caver ?g - gear)
    (flooded ?x - chamber)
    (burning ?t - torch)
    (mapped ?x - chamber)
    (photographed ?x - chamber)
    (tired ?c - caver)
    (roped-up ?c - caver)
    (has-paintings ?x - chamber)
    (fragile ?s - specimen))
  (:action crawl
    :parameters (?c - caver ?x ?y - chamber)
    :precondition (and (in ?c ?x) (tunnel ?x ?y) (not (flooded ?y)))
    :effect (and (in ?c ?y) (not (in ?c ?x))))
  (:action rig
    :parameters (?c - caver ?r - rope ?x ?y - chamber)
    :precondition (and (in ?c ?x) (shaft ?x ?y) (carries ?c ?r))
    :effect (and (rigged ?r ?x ?y) (not (carries ?c ?r))))
  (:action derig
    :parameters (?c - caver ?r - rope ?x ?y - chamber)
    :precondition (and (in ?c ?x) (rigged ?r ?x ?y))
    :effect (and (carries ?c ?r) (not (rigged ?r ?x ?y))))
  (:action abseil
    :parameters (?c - caver ?r - rope ?x ?y - chamber)
    :precondition (and (in ?c ?x) (rigged ?r ?x ?y) (not (flooded ?y)))
    :effect (and (in ?c ?y) (not (in ?c ?x))))
  (:action climb
    :parameters (?c - caver ?r - rope ?x ?y - chamber)
    :precondition (and (in ?c ?y) (rigged ?r ?x ?y) (not (tired ?c)))
    :effect (and (in ?c ?x) (tired ?c) (not (in ?c ?y))))
  (:action nap
    :parameters (?c - caver ?x - chamber)
    :precondition (in ?c ?x)
    :effect (not (tired ?c)))
  (:action pick-up
    :parameters (?c - caver ?g - gear ?x - chamber)
    :precondition (and (in ?c ?x) (lies-in ?g ?x))
    :effect (and (carries ?c ?g) (not (lies-in ?g ?x))))
  (:action drop
    :parameters (?c - caver ?g - gear ?x - chamber)
    :precondition (and (in ?c ?x) (carries ?c ?g))
    :effect (and (lies-in ?g ?x) (not (carries ?c ?g))))
  (:action kindle
    :parameters (?c - caver ?t - torch)
    :precondition (carries ?c ?t)
    :effect (burning ?t))
  (:action snuff
    :parameters (?c - caver ?t - torch)
    :precondition (carries ?c ?t)
    :effect (not (burning ?t)))
  (:action survey
    :parameters (?c - caver ?t - torch ?x - chamber)
    :precondition (and (in ?c ?x) (carries ?c ?t) (burning ?t))
    :effect (mapped ?x))
  (:action shoot-photo
    :parameters (?c - caver ?t - torch ?x - chamber)
    :precondition (and (in ?c ?x) (lies-in ?t ?x) (burning ?t))
    :effect (photographed ?x))
  (:action pump-dry
    :parameters (?c - caver ?x ?y - chamber)
    :precondition (and (in ?c ?x) (tunnel ?x ?y) (flooded ?y))
    :effect (not (flooded ?y))))
