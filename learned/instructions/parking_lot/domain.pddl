(define (domain parkinglot)
  (:requirements :strips :typing :negative-preconditions)
  (:types car kerb person colour - object
          van saloon - car)
  (:predicates
    (parked ?k - kerb ?c - car)
    (foremost ?k - kerb ?c - car)
    (behind ?c ?front - car)
    (endcar ?c - car)
    (vacant ?k - kerb)
    (onroad ?c - car)
    (locked ?c - car)
    (paint ?c - car ?x - colour)
    (ownedby ?c - car ?p - person))
  (:action leavehead
    :parameters (?c - car ?k - kerb)
    :precondition (and (foremost ?k ?c) (endcar ?c) (not (locked ?c)))
    :effect (and (onroad ?c) (vacant ?k) (not (parked ?k ?c)) (not (foremost ?k ?c)) (not (endcar ?c))))
  (:action leavetail
    :parameters (?c ?front - car ?k - kerb)
    :precondition (and (parked ?k ?c) (behind ?c ?front) (endcar ?c) (not (locked ?c)))
    :effect (and (onroad ?c) (endcar ?front) (not (parked ?k ?c)) (not (behind ?c ?front)) (not (endcar ?c))))
  (:action parkhead
    :parameters (?c - car ?k - kerb)
    :precondition (and (onroad ?c) (vacant ?k))
    :effect (and (parked ?k ?c) (foremost ?k ?c) (endcar ?c) (not (onroad ?c)) (not (vacant ?k))))
  (:action parktail
    :parameters (?c ?front - car ?k - kerb)
    :precondition (and (onroad ?c) (parked ?k ?front) (endcar ?front))
    :effect (and (parked ?k ?c) (behind ?c ?front) (endcar ?c) (not (onroad ?c)) (not (endcar ?front))))
  (:action lock
    :parameters (?c - car)
    :precondition (not (locked ?c))
    :effect (locked ?c))
  (:action unlock
    :parameters (?c - car)
    :precondition (locked ?c)
    :effect (not (locked ?c))))
