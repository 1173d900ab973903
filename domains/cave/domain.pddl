; a cave of tiles: keys for gates, chips to collect, water and lava to keep off
(define (domain cave)
  (:requirements :strips :typing :negative-preconditions)
  (:types tile key gate chip - object)
  (:predicates
    (standing-on ?t - tile)
    (next-to ?a ?b - tile)
    (water ?t - tile)
    (lava ?t - tile)
    (key-on ?k - key ?t - tile)
    (holding ?k - key)
    (opens ?k - key ?g - gate)
    (gate-on ?g - gate ?t - tile)
    (blocked ?t - tile)
    (opened ?g - gate)
    (chip-on ?c - chip ?t - tile)
    (collected ?c - chip))
  (:action step
    :parameters (?from ?to - tile)
    :precondition (and (standing-on ?from) (next-to ?from ?to) (not (blocked ?to)))
    :effect (and (standing-on ?to) (not (standing-on ?from))))
  (:action take-key
    :parameters (?k - key ?t - tile)
    :precondition (and (standing-on ?t) (key-on ?k ?t))
    :effect (and (holding ?k) (not (key-on ?k ?t))))
  (:action drop-key
    :parameters (?k - key ?t - tile)
    :precondition (and (standing-on ?t) (holding ?k))
    :effect (and (key-on ?k ?t) (not (holding ?k))))
  (:action open-gate
    :parameters (?g - gate ?k - key ?from ?to - tile)
    :precondition (and (standing-on ?from) (next-to ?from ?to) (gate-on ?g ?to) (opens ?k ?g) (holding ?k)
                       (not (opened ?g)))
    :effect (and (opened ?g) (not (blocked ?to))))
  (:action collect
    :parameters (?c - chip ?t - tile)
    :precondition (and (standing-on ?t) (chip-on ?c ?t))
    :effect (and (collected ?c) (not (chip-on ?c ?t)))))
