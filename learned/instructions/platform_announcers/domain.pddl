(define (domain announcers)
  (:requirements :strips :typing)
  (:types announcer booth platform train language)
  (:predicates
    (is-in ?a - announcer ?b - booth)
    (on-break ?a - announcer)
    (speaks ?a - announcer ?l - language)
    (covers ?b - booth ?p - platform)
    (mic-live ?b - booth)
    (chimed ?p - platform)
    (announced ?t - train ?p - platform ?l - language)
    (said-by ?t - train ?a - announcer)
    (shown ?t - train ?p - platform))
  (:action move
    :parameters (?a - announcer ?from ?to - booth)
    :precondition (is-in ?a ?from)
    :effect (and (is-in ?a ?to) (not (is-in ?a ?from))))
  (:action take-break
    :parameters (?a - announcer ?b - booth)
    :precondition (is-in ?a ?b)
    :effect (and (on-break ?a) (not (is-in ?a ?b))))
  (:action come-back
    :parameters (?a - announcer ?b - booth)
    :precondition (on-break ?a)
    :effect (and (is-in ?a ?b) (not (on-break ?a))))
  (:action mic-on
    :parameters (?a - announcer ?b - booth)
    :precondition (is-in ?a ?b)
    :effect (mic-live ?b))
  (:action mic-off
    :parameters (?a - announcer ?b - booth)
    :precondition (and (is-in ?a ?b) (mic-live ?b))
    :effect (not (mic-live ?b)))
  (:action chime
    :parameters (?a - announcer ?b - booth ?p - platform)
    :precondition (and (is-in ?a ?b) (covers ?b ?p) (mic-live ?b))
    :effect (chimed ?p))
  (:action announce
    :parameters (?a - announcer ?b - booth ?t - train ?p - platform ?l - language)
    :precondition (and (is-in ?a ?b) (mic-live ?b) (covers ?b ?p) (speaks ?a ?l) (chimed ?p))
    :effect (and (announced ?t ?p ?l) (said-by ?t ?a)))
  (:action show
    :parameters (?t - train ?p - platform)
    :precondition (and)
    :effect (shown ?t ?p))
  (:action clear-board
    :parameters (?t - train ?p - platform)
    :precondition (shown ?t ?p)
    :effect (not (shown ?t ?p))))
