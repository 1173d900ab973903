(define (domain oyster_farm)
  (:requirements :strips :typing)
  (:types
    location boat basket - object
    bed shore - location)
  (:predicates
    (moored ?b - boat ?l - location)
    (channel ?a ?b - location)
    (basket_in ?k - basket ?l - location)
    (on_deck ?k - basket ?b - boat)
    (green ?k - basket)
    (yellow ?k - basket)
    (shaken ?k - basket)
    (graded ?k - basket)
    (purified ?k - basket)
    (has_tank ?l - location))
  (:action sail
    :parameters (?b - boat ?x ?y - location)
    :precondition (and (moored ?b ?x) (channel ?x ?y))
    :effect (and (moored ?b ?y) (not (moored ?b ?x))))
  (:action haul_up
    :parameters (?k - basket ?b - boat ?l - location)
    :precondition (and (moored ?b ?l) (basket_in ?k ?l))
    :effect (and (on_deck ?k ?b) (not (basket_in ?k ?l))))
  (:action sink_down
    :parameters (?k - basket ?b - boat ?l - location)
    :precondition (and (moored ?b ?l) (on_deck ?k ?b))
    :effect (and (basket_in ?k ?l) (not (on_deck ?k ?b))))
  (:action shake
    :parameters (?k - basket ?b - boat)
    :precondition (on_deck ?k ?b)
    :effect (shaken ?k))
  (:action grade
    :parameters (?k - basket ?s - shore)
    :precondition (and (basket_in ?k ?s) (shaken ?k))
    :effect (graded ?k))
  (:action purify
    :parameters (?k - basket ?s - shore)
    :precondition (and (basket_in ?k ?s) (has_tank ?s) (graded ?k))
    :effect (purified ?k))
  (:action reseed
    :parameters (?k - basket ?s - shore)
    :precondition (and (basket_in ?k ?s) (graded ?k))
    :effect (and (not (graded ?k)) (not (purified ?k)) (not (shaken ?k)))))
