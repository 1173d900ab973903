(define (domain shelter-kennels)
  (:requirements :strips :typing :negative-preconditions)
  (:types room animal keeper - object
          kennel yard clinic - room
          dog cat - animal)
  (:predicates
    (is-in ?a - animal ?r - room)
    (keeper-in ?k - keeper ?r - room)
    (on-lead ?a - animal ?k - keeper)
    (hands-free ?k - keeper)
    (door ?r1 ?r2 - room)
    (is-fed ?a - animal)
    (is-vaccinated ?a - animal)
    (is-walked ?d - dog)
    (is-groomed ?a - animal)
    (is-clean ?k - kennel)
    (is-reserved ?a - animal)
    (is-old ?a - animal))
  (:action go
    :parameters (?k - keeper ?r1 ?r2 - room)
    :precondition (and (keeper-in ?k ?r1) (door ?r1 ?r2))
    :effect (and (keeper-in ?k ?r2) (not (keeper-in ?k ?r1))))
  (:action leash
    :parameters (?k - keeper ?a - animal ?r - room)
    :precondition (and (keeper-in ?k ?r) (is-in ?a ?r) (hands-free ?k))
    :effect (and (on-lead ?a ?k) (not (is-in ?a ?r)) (not (hands-free ?k))))
  (:action unleash
    :parameters (?k - keeper ?a - animal ?r - room)
    :precondition (and (keeper-in ?k ?r) (on-lead ?a ?k))
    :effect (and (is-in ?a ?r) (hands-free ?k) (not (on-lead ?a ?k))))
  (:action feed
    :parameters (?k - keeper ?a - animal ?n - kennel)
    :precondition (and (keeper-in ?k ?n) (is-in ?a ?n))
    :effect (and (is-fed ?a) (not (is-clean ?n))))
  (:action scrub
    :parameters (?k - keeper ?n - kennel)
    :precondition (keeper-in ?k ?n)
    :effect (is-clean ?n))
  (:action vaccinate
    :parameters (?k - keeper ?a - animal ?c - clinic)
    :precondition (and (keeper-in ?k ?c) (is-in ?a ?c))
    :effect (is-vaccinated ?a))
  (:action groom
    :parameters (?k - keeper ?a - animal ?r - room)
    :precondition (and (keeper-in ?k ?r) (is-in ?a ?r))
    :effect (is-groomed ?a))
  (:action walk
    :parameters (?k - keeper ?d - dog ?y - yard)
    :precondition (and (keeper-in ?k ?y) (on-lead ?d ?k))
    :effect (and (is-walked ?d) (not (is-groomed ?d)))))
