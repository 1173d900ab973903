; An evening with a film: snacks are bought, the film is rewound and its counter set to zero.
(define (domain movie)
  (:requirements :strips :typing :negative-preconditions)
  (:types chips dip pop cheese crackers)
  (:predicates (movie-rewound) (counter-at-two-hours) (counter-at-zero) (have-chips) (have-dip) (have-pop) (have-cheese)
    (have-crackers))
  (:action rewind-movie-after-two-hours
    :parameters ()
    :precondition (counter-at-two-hours)
    :effect (movie-rewound))
  (:action rewind-movie
    :parameters ()
    :precondition (not (counter-at-two-hours))
    :effect (and (movie-rewound) (not (counter-at-zero))))
  (:action reset-counter
    :parameters ()
    :effect (counter-at-zero))
  (:action get-chips
    :parameters (?bag - chips)
    :effect (have-chips))
  (:action get-dip
    :parameters (?bowl - dip)
    :effect (have-dip))
  (:action get-pop
    :parameters (?bottle - pop)
    :effect (have-pop))
  (:action get-cheese
    :parameters (?piece - cheese)
    :effect (have-cheese))
  (:action get-crackers
    :parameters (?box - crackers)
    :effect (have-crackers)))
