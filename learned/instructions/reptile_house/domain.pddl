(define (domain reptile_house)
  (:requirements :strips :typing :negative-preconditions)
  (:types
    animal tank food keeper - object
    snake lizard tortoise - animal)
  (:predicates
    (in ?a - animal ?t - tank)
    (bagged ?a - animal ?k - keeper)
    (bag_empty ?k - keeper)
    (venomous ?a - animal)
    (lamp_on ?t - tank)
    (misted ?t - tank)
    (cleaned ?t - tank)
    (lid_open ?t - tank)
    (desert ?t - tank)
    (fed ?a - animal)
    (eats ?a - animal ?f - food)
    (qualified ?k - keeper))
  (:action open_lid
    :parameters (?t - tank)
    :precondition (not (lid_open ?t))
    :effect (lid_open ?t))
  (:action close_lid
    :parameters (?t - tank)
    :precondition (lid_open ?t)
    :effect (not (lid_open ?t)))
  (:action bag_harmless
    :parameters (?k - keeper ?a - animal ?t - tank)
    :precondition (and (in ?a ?t) (lid_open ?t) (bag_empty ?k) (not (venomous ?a)))
    :effect (and (bagged ?a ?k) (not (in ?a ?t)) (not (bag_empty ?k))))
  (:action bag_venomous
    :parameters (?k - keeper ?a - animal ?t - tank)
    :precondition (and (in ?a ?t) (lid_open ?t) (bag_empty ?k) (venomous ?a) (qualified ?k))
    :effect (and (bagged ?a ?k) (not (in ?a ?t)) (not (bag_empty ?k))))
  (:action release
    :parameters (?k - keeper ?a - animal ?t - tank)
    :precondition (and (bagged ?a ?k) (lid_open ?t))
    :effect (and (in ?a ?t) (bag_empty ?k) (not (bagged ?a ?k))))
  (:action feed
    :parameters (?a - animal ?f - food ?t - tank)
    :precondition (and (in ?a ?t) (lid_open ?t) (eats ?a ?f))
    :effect (fed ?a))
  (:action mist
    :parameters (?t - tank)
    :precondition (not (desert ?t))
    :effect (misted ?t))
  (:action clean
    :parameters (?t - tank)
    :precondition (lid_open ?t)
    :effect (cleaned ?t))
  (:action switch_lamp_on
    :parameters (?t - tank)
    :precondition (not (lamp_on ?t))
    :effect (lamp_on ?t))
  (:action switch_lamp_off
    :parameters (?t - tank)
    :precondition (lamp_on ?t)
    :effect (not (lamp_on ?t))))
