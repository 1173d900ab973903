; wild bird hospital
(define (domain owl_rescue)
  (:requirements :strips :typing :negative-preconditions)
  (:types place animal person food - object
          box pen wood - place
          owl - animal
          keeper - person)
  (:predicates
    (is_in ?o - owl ?p - place)
    (stands_at ?k - keeper ?p - place)
    (holds ?k - keeper ?o - owl)
    (free_hands ?k - keeper)
    (hungry ?o - owl)
    (injured ?o - owl)
    (ringed ?o - owl)
    (has_food ?k - keeper ?f - food)
    (barn_owl ?o - owl)
    (dirty ?p - place))
  (:action go
    :parameters (?k - keeper ?from ?to - place)
    :precondition (stands_at ?k ?from)
    :effect (and (stands_at ?k ?to) (not (stands_at ?k ?from))))
  (:action pick_up
    :parameters (?k - keeper ?o - owl ?p - place)
    :precondition (and (stands_at ?k ?p) (is_in ?o ?p) (free_hands ?k))
    :effect (and (holds ?k ?o) (not (is_in ?o ?p)) (not (free_hands ?k))))
  (:action put_down
    :parameters (?k - keeper ?o - owl ?p - place)
    :precondition (and (stands_at ?k ?p) (holds ?k ?o))
    :effect (and (is_in ?o ?p) (free_hands ?k) (not (holds ?k ?o))))
  (:action feed
    :parameters (?k - keeper ?o - owl ?f - food ?p - place)
    :precondition (and (stands_at ?k ?p) (is_in ?o ?p) (has_food ?k ?f) (hungry ?o))
    :effect (and (not (hungry ?o)) (not (has_food ?k ?f))))
  (:action bandage
    :parameters (?k - keeper ?o - owl)
    :precondition (and (holds ?k ?o) (injured ?o))
    :effect (not (injured ?o)))
  (:action ring_bird
    :parameters (?k - keeper ?o - owl)
    :precondition (and (holds ?k ?o) (not (ringed ?o)))
    :effect (ringed ?o))
  (:action scrub
    :parameters (?k - keeper ?p - place)
    :precondition (and (stands_at ?k ?p) (dirty ?p) (free_hands ?k))
    :effect (not (dirty ?p)))
  (:action hand_over_food
    :parameters (?k1 ?k2 - keeper ?f - food ?p - place)
    :precondition (and (stands_at ?k1 ?p) (stands_at ?k2 ?p) (has_food ?k1 ?f))
    :effect (and (has_food ?k2 ?f) (not (has_food ?k1 ?f)))))
