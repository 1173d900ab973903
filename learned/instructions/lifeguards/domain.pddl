; beach patrol with negative preconditions
(define (domain lifeguards)
  (:requirements :strips :typing :negative-preconditions)
  (:types guard bather gear - object
          board buoy - gear
          zone flag - object)
  (:predicates
    (guard-at ?g - guard ?z - zone)
    (bather-at ?b - bather ?z - zone)
    (gear-at ?e - gear ?z - zone)
    (next-to ?z1 ?z2 - zone)
    (tower ?z - zone)
    (surf ?z - zone)
    (on-watch ?g - guard)
    (bearing ?g - guard ?e - gear)
    (laden ?g - guard)
    (swimming ?b - bather)
    (warned ?b - bather)
    (sunburnt ?b - bather)
    (raised ?f - flag ?z - zone)
    (in-box ?f - flag)
    (red-flag ?f - flag)
    (weak-swimmer ?b - bather)
    (waxed ?e - board))
  (:action patrol
    :parameters (?g - guard ?z1 ?z2 - zone)
    :precondition (and (guard-at ?g ?z1) (next-to ?z1 ?z2) (not (on-watch ?g)))
    :effect (and (guard-at ?g ?z2) (not (guard-at ?g ?z1))))
  (:action climb-tower
    :parameters (?g - guard ?z - zone)
    :precondition (and (guard-at ?g ?z) (tower ?z) (not (on-watch ?g)) (not (laden ?g)))
    :effect (on-watch ?g))
  (:action climb-down
    :parameters (?g - guard)
    :precondition (on-watch ?g)
    :effect (not (on-watch ?g)))
  (:action grab
    :parameters (?g - guard ?e - gear ?z - zone)
    :precondition (and (guard-at ?g ?z) (gear-at ?e ?z) (not (laden ?g)) (not (on-watch ?g)))
    :effect (and (bearing ?g ?e) (laden ?g) (not (gear-at ?e ?z))))
  (:action lay-down
    :parameters (?g - guard ?e - gear ?z - zone)
    :precondition (and (guard-at ?g ?z) (bearing ?g ?e))
    :effect (and (gear-at ?e ?z) (not (bearing ?g ?e)) (not (laden ?g))))
  (:action wax
    :parameters (?g - guard ?e - board)
    :precondition (bearing ?g ?e)
    :effect (waxed ?e))
  (:action fetch-out
    :parameters (?g - guard ?b - bather ?e - gear ?z1 ?z2 - zone)
    :precondition (and (guard-at ?g ?z1) (bearing ?g ?e) (bather-at ?b ?z1) (swimming ?b) (next-to ?z1 ?z2) (not (surf ?z2)))
    :effect (and (bather-at ?b ?z2) (guard-at ?g ?z2) (not (bather-at ?b ?z1)) (not (guard-at ?g ?z1)) (not (swimming ?b))))
  (:action escort
    :parameters (?g - guard ?b - bather ?z1 ?z2 - zone)
    :precondition (and (guard-at ?g ?z1) (bather-at ?b ?z1) (not (swimming ?b)) (not (on-watch ?g)) (next-to ?z1 ?z2) (not (surf ?z2)))
    :effect (and (bather-at ?b ?z2) (guard-at ?g ?z2) (not (bather-at ?b ?z1)) (not (guard-at ?g ?z1))))
  (:action let-swim
    :parameters (?b - bather ?z1 ?z2 - zone)
    :precondition (and (bather-at ?b ?z1) (not (swimming ?b)) (next-to ?z1 ?z2) (surf ?z2) (warned ?b))
    :effect (and (bather-at ?b ?z2) (swimming ?b) (not (bather-at ?b ?z1))))
  (:action warn
    :parameters (?g - guard ?b - bather ?z - zone)
    :precondition (and (guard-at ?g ?z) (bather-at ?b ?z))
    :effect (warned ?b))
  (:action rub-lotion
    :parameters (?g - guard ?b - bather ?z - zone)
    :precondition (and (guard-at ?g ?z) (bather-at ?b ?z) (sunburnt ?b) (not (laden ?g)))
    :effect (not (sunburnt ?b)))
  (:action hoist
    :parameters (?g - guard ?f - flag ?z - zone)
    :precondition (and (guard-at ?g ?z) (tower ?z) (in-box ?f))
    :effect (and (raised ?f ?z) (not (in-box ?f))))
  (:action strike
    :parameters (?g - guard ?f - flag ?z - zone)
    :precondition (and (guard-at ?g ?z) (raised ?f ?z))
    :effect (and (in-box ?f) (not (raised ?f ?z)))))
